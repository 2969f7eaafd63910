using System.Runtime.CompilerServices;

namespace ResponseEval.Tests;

/// <summary>Finds the repository that the tests were built from.</summary>
internal static class SourceTree
{
    internal static string Root { get; } = FindRoot();

    /// <summary>The C# files of a folder below the root, without what the build put there.</summary>
    internal static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder, "ResponseEval.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"No ResponseEval.sln above {thisFile}.");
    }
}
