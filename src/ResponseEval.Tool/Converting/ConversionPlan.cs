using ResponseEval.Cdisc;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Converting;

/// <summary>One data set to convert.</summary>
/// <param name="Source">The file to read.</param>
/// <param name="Member">The data set in it, where it holds several.</param>
/// <param name="Target">The file to write.</param>
internal sealed record ConversionJob(string Source, string? Member, string Target);

/// <summary>Which files a command line asks to convert into which.</summary>
internal static class ConversionPlan
{
    /// <exception cref="UsageException">The command line makes no sense.</exception>
    public static IReadOnlyList<ConversionJob> Make(string input, string output, TableConversionOptions options)
    {
        var isFolder = Directory.Exists(output) || output.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(input);
        var jobs = isFolder ? IntoFolder(input, output, options) : [IntoFile(input, output, options)];
        foreach (var twice in jobs.GroupBy(job => job.Target, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            throw new UsageException([$"{string.Join(" and ", twice.Select(job => job.Source))} would both become {twice.Key}"]);
        foreach (var job in jobs)
            if (RealPath.Of(job.Source) == RealPath.Of(job.Target))
                throw new UsageException([$"'{job.Target}' is an input: it cannot be the output too"]);
        return jobs;
    }

    private static ConversionJob IntoFile(string input, string output, TableConversionOptions options)
    {
        if (options.Format is null && TableFile.FormatOf(output) is null)
            throw new UsageException([$"cannot tell the format of '{output}': expected an ending .xpt, .json, .ndjson, .dsjc or .csv, or --format"]);
        var members = options.Reading.Member is null ? Members(input, options) : [];
        return members.Count <= 1
            ? new ConversionJob(input, options.Reading.Member, output)
            : throw new UsageException([$"'{input}' holds {members.Count} data sets, {string.Join(", ", members)}: name one with --member, or a folder as OUT"]);
    }

    private static ConversionJob[] IntoFolder(string input, string output, TableConversionOptions options)
    {
        if (options.Format is not { } format)
            throw new UsageException(["a folder as OUT needs --format"]);
        var files = Directory.Exists(input)
            ? Directory.EnumerateFiles(input).Where(file => TableFile.FormatOf(file) is not null).Order(StringComparer.Ordinal).ToArray()
            : [input];
        if (files.Length == 0)
            throw new UsageException([$"there is no data set in '{input}': expected files that end in .xpt, .json, .ndjson, .dsjc or .csv"]);
        var jobs = new List<ConversionJob>();
        foreach (var file in files)
        {
            var members = options.Reading.Member is { } one ? [one] : Members(file, options);
            foreach (var member in members.Count > 1 ? members : [null])
                jobs.Add(new ConversionJob(file, member ?? options.Reading.Member, Target(output, member ?? NameOf(file), format)));
        }

        return [.. jobs];
    }

    private static string Target(string folder, string name, TableFormat format) =>
        Path.Combine(folder, name.ToLowerInvariant() + TableFormatName.Ending(format));

    /// <summary>The name of a file without its folder and ending, <c>dm</c> of <c>dm.csv.gz</c>.</summary>
    private static string NameOf(string file)
    {
        var name = Path.GetFileName(file);
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            name = name[..^3];
        return Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>The data sets of a file that may hold several; none where the format holds one.</summary>
    private static IReadOnlyList<string?> Members(string file, TableConversionOptions options)
    {
        if (TableFile.FormatOf(file) is not TableFormat.XportV5)
            return [];
        return ConversionRun.Guard<IReadOnlyList<string?>>(file, () => [.. TableFile.Members(file, options.Reading)]);
    }
}
