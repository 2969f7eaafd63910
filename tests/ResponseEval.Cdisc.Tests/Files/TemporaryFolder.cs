namespace ResponseEval.Cdisc.Tests;

/// <summary>A folder that goes away with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("responseeval-");

    public string Path => folder.FullName;

    public string File(string name) => System.IO.Path.Combine(folder.FullName, name);

    public IEnumerable<string> Names => folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
