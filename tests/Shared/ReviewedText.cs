using System.Runtime.CompilerServices;

namespace ResponseEval.Tests;

/// <summary>Compares generated text with a file that somebody has reviewed and committed.</summary>
internal static class ReviewedText
{
    internal const string AcceptVariable = "RESPONSEEVAL_ACCEPT";

    /// <summary>Fails with the differing lines unless the file beside the calling test has exactly this text.</summary>
    internal static void Matches(string fileName, string actual, [CallerFilePath] string callerFile = "") =>
        Matches(
            Path.Combine(Path.GetDirectoryName(callerFile)!, fileName),
            actual,
            accept: Environment.GetEnvironmentVariable(AcceptVariable) == "1" && Environment.GetEnvironmentVariable("CI") != "true");

    internal static void Matches(string path, string actual, bool accept)
    {
        var wanted = File.Exists(path) ? Normalized(File.ReadAllText(path)) : "";
        var found = Normalized(actual);
        if (wanted == found && File.Exists(path))
        {
            return;
        }

        if (!accept)
        {
            throw new ReviewedTextException(
                $"""
                {Path.GetFileName(path)} is not what was reviewed ("-" reviewed, "+" found):
                {LineDiff.Between(wanted, found)}
                If the change is meant, run the tests with {AcceptVariable}=1 and review the rewritten file.
                """);
        }

        File.WriteAllText(path, found);
    }

    private static string Normalized(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
