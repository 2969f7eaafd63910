using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Output;

/// <summary>Tells whether an output would become a part of what is read.</summary>
internal static class OutputClash
{
    /// <summary>True if both are one file, or the input is a folder of tables and the output would be one of them.</summary>
    public static bool IsOf(string output, string input)
    {
        var (target, source) = (RealPath.Of(output), RealPath.Of(input));
        return target == source || (Path.GetDirectoryName(target) == source && Directory.Exists(source) && TableFile.FormatOf(target) is not null);
    }
}
