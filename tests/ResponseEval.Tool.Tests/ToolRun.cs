using System.Text;
using ResponseEval.Tool.CommandLine;

namespace ResponseEval.Tool.Tests;

/// <summary>One run of the tool inside the test process.</summary>
/// <param name="ExitCode">What it returned.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static ToolRun Of(params string[] arguments) => With(new Surroundings(), arguments);

    /// <summary>With a text on standard input.</summary>
    internal static ToolRun Reading(string input, params string[] arguments) =>
        With(new Surroundings { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)) }, arguments);

    internal static ToolRun With(Surroundings surroundings, params string[] arguments)
    {
        using var written = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var host = new ToolHost
        {
            StandardInput = surroundings.Input,
            StandardOutput = surroundings.Output ?? written,
            Error = error,
            OutputIsTerminal = surroundings.TerminalWidth > 0,
            TerminalWidth = surroundings.TerminalWidth,
            MayUseColor = surroundings.MayUseColor,
            Workers = surroundings.Workers,
            Interrupt = surroundings.Interrupt,
        };
        var exitCode = ToolCommandLine.Run(arguments, host);
        return new(exitCode, Encoding.UTF8.GetString(written.ToArray()), error.ToString());
    }

    internal sealed record Surroundings
    {
        public Stream Input { get; init; } = Stream.Null;

        /// <summary>Null for a stream that keeps what is written.</summary>
        public Stream? Output { get; init; }

        /// <summary>0 where standard output is no terminal.</summary>
        public int TerminalWidth { get; init; }

        public bool MayUseColor { get; init; }

        public int Workers { get; init; } = 2;

        public CancellationToken Interrupt { get; init; }
    }
}
