using System.Collections.Immutable;

namespace ResponseEval.Cdisc;

/// <summary>Finds the files of the domains in a folder.</summary>
internal static class SdtmFolder
{
    private static readonly ImmutableArray<string> _domains = ["DM", "EX", "DS", "CM", "PR", "LB", "TU", "TR", "RS", "ADSL"];

    /// <summary>The file of each domain that there is.</summary>
    public static List<(string Domain, string Path)> Find(string folder, IReadOnlyDictionary<string, string>? given)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"{folder}: found no folder, expected one with SDTM files");
        var tables = Directory.GetFiles(folder).Where(static path => TableFile.FormatOf(path) is not null).Order(StringComparer.Ordinal).ToArray();
        var chosen = Chosen(folder, given);
        var files = new List<(string, string)>();
        foreach (var domain in _domains)
            if (chosen.TryGetValue(domain, out var path) || (path = FileOf(domain, tables)) is not null)
                files.Add((domain, path));
            else if (domain is "TU" or "TR")
                throw new TableFormatException(
                    folder,
                    tables.Length == 0 ? "no table" : string.Join(", ", tables.Select(Path.GetFileName)),
                    $"a file {domain.ToLowerInvariant()}.xpt, .json, .ndjson, .dsjc or .csv, or one named for {domain}");
        return files;
    }

    private static Dictionary<string, string> Chosen(string folder, IReadOnlyDictionary<string, string>? given)
    {
        var chosen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (domain, file) in given ?? new Dictionary<string, string>())
            if (!_domains.Contains(domain, StringComparer.OrdinalIgnoreCase))
                throw new TableFormatException(folder, $"a file for {domain}", string.Join(", ", _domains));
            else
                chosen[domain] = Path.Combine(folder, file);
        return chosen;
    }

    private static string? FileOf(string domain, string[] tables)
    {
        var candidates = Array.FindAll(tables, path => string.Equals(NameOf(path), domain, StringComparison.OrdinalIgnoreCase));
        return candidates.Length < 2
            ? candidates.FirstOrDefault()
            : throw new TableFormatException(
                Path.GetDirectoryName(candidates[0])!,
                string.Join(" and ", candidates.Select(Path.GetFileName)),
                $"one file for {domain}, or one named for it");
    }

    /// <summary>The name without its endings: tr of tr.xpt and tr.csv.gz.</summary>
    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name[..name.IndexOf('.', StringComparison.Ordinal)];
    }
}
