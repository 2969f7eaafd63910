namespace ResponseEval.Tool.Tests.Documents;

/// <summary>A fenced block of a document, and where its text lies.</summary>
/// <param name="Language">The word behind the opening fence.</param>
/// <param name="Mark">The comment on the line before, without its brackets: "file: …", "run: …", or empty.</param>
/// <param name="Start">The first character of its text.</param>
/// <param name="Text">Its text.</param>
internal sealed record DocumentBlock(string Language, string Mark, int Start, string Text)
{
    private const string Fence = "```";

    public static IEnumerable<DocumentBlock> Of(string document)
    {
        var position = 0;
        var previous = "";
        DocumentBlock? open = null;
        foreach (var line in document.Split('\n'))
        {
            if (open is not null && line == Fence)
            {
                yield return open with { Text = document[open.Start..position] };
                open = null;
            }
            else if (open is null && line.StartsWith(Fence, StringComparison.Ordinal))
                open = new(line[Fence.Length..], Commented(previous), position + line.Length + 1, "");
            position += line.Length + 1;
            previous = line;
        }
    }

    private static string Commented(string line) =>
        line.StartsWith("<!-- ", StringComparison.Ordinal) && line.EndsWith(" -->", StringComparison.Ordinal) ? line[5..^4] : "";
}
