using System.Text;

namespace ResponseEval.Tool.Converting;

/// <summary>Finds an encoding by its name on the command line.</summary>
internal static class TableEncoding
{
    /// <exception cref="UsageException">There is no such encoding.</exception>
    public static Encoding? Find(string? name)
    {
        if (name is null || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException([$"there is no encoding '{name}': expected utf-8, windows-1252, latin1 or another name of the IANA list"]);
        }
    }
}
