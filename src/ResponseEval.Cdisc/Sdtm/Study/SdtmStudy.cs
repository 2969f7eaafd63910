using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>
/// A folder of SDTM files, read subject by subject: TU and TR, and where there are any RS, DM, EX, DS, CM, PR, LB and ADSL. Files in order of USUBJID need the
/// memory of one subject; the records of a file in another order are all held in memory.
/// </summary>
public sealed class SdtmStudy
{
    private SdtmStudy(string folder, ValueList<SdtmFile> files, ValueList<Problem> problems)
    {
        Folder = folder;
        Files = files;
        Problems = problems;
        var notes = new List<string>();
        foreach (var file in files)
            if (!file.IsSorted)
                notes.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetFileName(file.Path)} is not in order of USUBJID: its {file.Profile.Rows} rows are held in memory."));
        Notes = [.. notes];
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The files that were found.</summary>
    public ValueList<SdtmFile> Files { get; }

    /// <summary>True if all files are in ordinal order of USUBJID, so that the memory does not grow with them.</summary>
    public bool IsSorted => Notes.Count == 0;

    /// <summary>Which files cost memory, in sentences.</summary>
    public ValueList<string> Notes { get; }

    /// <summary>
    /// What is wrong with rows as such, at most a thousand problems: no USUBJID (the row is not read), text in a column of numbers (the cell counts as
    /// missing; the first of each column is reported). The subject of a place is the file and the row.
    /// </summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Files, notes and problems.</summary>
    public StudyDescription Description => new([.. Files.Select(static file => new StudyFile(Path.GetFileName(file.Path), file.Profile.Rows))], Notes, Problems);

    /// <summary>
    /// Opens a folder and measures its files. A file belongs to a domain by its name, <c>tr.xpt</c> or <c>TR.csv.gz</c>, or because
    /// <paramref name="files"/> says so.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The file of a domain, for example TR to <c>tr_onco.csv.gz</c>; paths are relative to the folder. Null if names say it all.</param>
    /// <exception cref="TableFormatException">TU or TR is missing, a domain has two files, a required column is missing, or a file breaks its format.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static SdtmStudy Open(string folder, IReadOnlyDictionary<string, string>? files = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var found = new List<SdtmFile>();
        var problems = new List<Problem>();
        foreach (var (domain, path) in SdtmFolder.Find(folder, files))
            found.Add(new SdtmTable(domain, path).Measure(problems));
        return new SdtmStudy(folder, [.. found], [.. problems]);
    }

    /// <summary>The file of a domain; null if the study has none.</summary>
    /// <param name="domain">The domain, in upper case.</param>
    public SdtmFile? FileOf(string domain)
    {
        foreach (var file in Files)
            if (file.Domain == domain)
                return file;
        return null;
    }

    /// <summary>
    /// Reads the subjects, in ordinal order of USUBJID: every one that any file names. The dates of ADSL are used as they are; a date for which ADSL has no
    /// column is derived (<see cref="SubjectDates.Of"/>).
    /// </summary>
    /// <exception cref="TableFormatException">A file breaks its format.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IEnumerable<SdtmSubject> Subjects()
    {
        var sources = new List<SubjectSource>(Files.Count);
        try
        {
            for (var i = 0; i < Files.Count; i++)
                sources.Add(new SdtmTable(Files[i].Domain, Files[i].Path).Open(Files[i].IsSorted));
            var assembly = new SubjectAssembly();
            while (First(sources) is { } subject)
            {
                foreach (var source in sources)
                    if (string.Equals(source.Subject, subject, StringComparison.Ordinal))
                        source.Take(assembly);
                yield return assembly.Finish(subject);
            }
        }
        finally
        {
            foreach (var source in sources)
                source.Dispose();
        }
    }

    private static string? First(List<SubjectSource> sources)
    {
        string? first = null;
        foreach (var source in sources)
            if (source.Subject is { } subject && (first is null || string.CompareOrdinal(subject, first) < 0))
                first = subject;
        return first;
    }
}
