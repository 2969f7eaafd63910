using System.Text;

namespace ResponseEval.Reports;

/// <summary>Writes HTML. All text and attribute values are escaped; what is not must say so (<see cref="Raw"/>), and never comes from an input.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new();
    private readonly Stack<string> open = new();

    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        open.Push(element);
        return this;
    }

    public HtmlWriter Close()
    {
        html.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>Ends a block: the element and a line.</summary>
    public HtmlWriter CloseLine()
    {
        Close();
        html.Append('\n');
        return this;
    }

    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        Text(text);
        html.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>An element without content, such as <c>meta</c>.</summary>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        html.Append('\n');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        foreach (var letter in text)
            Escape(IsUnseen(letter) ? '\uFFFD' : letter);
        return this;
    }

    /// <summary>Writes text as it is: scripts and styles of this library, and JSON that escapes angle brackets.</summary>
    public HtmlWriter Raw(string text)
    {
        html.Append(text);
        return this;
    }

    public override string ToString() => html.ToString();

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            html.Append(' ').Append(name).Append("=\"");
            Value(value);
            html.Append('"');
        }

        html.Append('>');
    }

    private void Escape(char letter)
    {
        _ = letter switch
        {
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '&' => html.Append("&amp;"),
            '"' => html.Append("&quot;"),
            '\'' => html.Append("&#39;"),
            _ => html.Append(letter),
        };
    }

    /// <summary>Control characters have no place in a text; those that turn its direction would turn what stands beside a name too.</summary>
    private static bool IsUnseen(char letter) => letter
        is (< ' ' and not ('\n' or '\t')) or (>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>A value that a script compares stays what it is.</summary>
    private void Value(string value)
    {
        foreach (var letter in value)
            if (letter < ' ')
                html.Append("&#").Append((int)letter).Append(';');
            else
                Escape(letter);
    }
}
