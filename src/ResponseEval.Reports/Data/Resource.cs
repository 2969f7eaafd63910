using System.Text;

namespace ResponseEval.Reports;

/// <summary>What is embedded in the assembly.</summary>
internal static class Resource
{
    public static byte[] Bytes(string name) =>
        Find(name) ?? throw new InvalidOperationException($"There is no resource {name}.");

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    /// <summary>The resource; null if the build did not embed it.</summary>
    public static byte[]? Find(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
