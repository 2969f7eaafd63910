using System.Buffers;
using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ResponseEval.Tool.Tables;

/// <summary>How wide a page is, and whether it has colours.</summary>
/// <param name="Width">Columns.</param>
/// <param name="HasColor">True for colours.</param>
internal sealed record PageStyle(int Width, bool HasColor)
{
    /// <summary>Away from a terminal: the same everywhere, so that two runs can be compared.</summary>
    public static PageStyle Redirected { get; } = new(100, HasColor: false);

    /// <summary>The style for an output of a run.</summary>
    public static PageStyle For(ToolHost host, bool toStandardOutput) => toStandardOutput && host.OutputIsTerminal
        ? new(Math.Max(host.TerminalWidth, TablePage.NarrowestWidth), host.MayUseColor)
        : Redirected;
}

/// <summary>Text laid out for people, drawn with Spectre.Console. It never reads markup: what comes from an input stands as it is.</summary>
internal sealed class TablePage
{
    public const int NarrowestWidth = 80;

    private readonly StringBuilder text = new();
    private readonly IAnsiConsole console;

    public TablePage(PageStyle style)
    {
        Style = style;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = style.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = style.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(text, CultureInfo.InvariantCulture)),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = style.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public PageStyle Style { get; }

    public void Add(IRenderable renderable) => console.Write(renderable);

    public void AddBlank() => text.Append('\n');

    /// <summary>A paragraph that wraps at the width; the lines after the first stand in by a hanging indent.</summary>
    public void AddLine(string line, Style? style = null, int hanging = 4)
    {
        foreach (var part in WrappedText.Lines(Problems.PlainText.Of(line), Style.Width, hanging))
            Add(new Text(part + "\n", style));
    }

    /// <summary>Gives away what was laid out: no blanks at the ends of lines, single blank lines, none at the beginning and the end.</summary>
    public void MoveTo(IBufferWriter<byte> output)
    {
        var rest = text.ToString().AsSpan();
        var isFirst = true;
        var afterBlank = false;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            var line = rest[..end].TrimEnd(" \r");
            if (!line.IsEmpty)
            {
                if (afterBlank && !isFirst)
                    output.Write("\n"u8);
                Encoding.UTF8.GetBytes(line, output);
                output.Write("\n"u8);
                isFirst = false;
            }

            afterBlank = line.IsEmpty;
            rest = rest[(end + 1)..];
        }

        text.Clear();
    }
}
