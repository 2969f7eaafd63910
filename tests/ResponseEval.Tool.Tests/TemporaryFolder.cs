using System.IO.Compression;
using System.Text;

namespace ResponseEval.Tool.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("responseeval-");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    /// <summary>Writes a file, compressed where its name ends in <c>.gz</c>, and returns its path.</summary>
    public string Write(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Write(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Compressed(bytes) : bytes);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    /// <summary>The names of all files, in order.</summary>
    public string[] Names() => [.. folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);

    public static byte[] Compressed(byte[] bytes)
    {
        if (bytes.Length == 0)
            return Convert.FromHexString("1F8B080000000000000303000000000000000000"); // the framework would make an empty file
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress))
            gzip.Write(bytes);
        return compressed.ToArray();
    }
}
