using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>What the whole derivation writes, from the files of a study to those of the data sets, as rows of text by column name.</summary>
internal sealed class DerivedTables : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("responseeval-adam").FullName;

    private DerivedTables(SdtmStudy study, AdamOptions options, int workers)
    {
        using var output = new AdamOutput(options, metadata => TableFile.Create(PathOf(metadata.Name), metadata));
        Report = new AdamRun(options, output) { Workers = workers }.Run(study.Subjects());
        output.Complete();
    }

    public AdamReport Report { get; }

    public static DerivedTables Of(SdtmStudy study, AdamOptions options, int workers = 2) => new(study, options, workers);

    public List<Dictionary<string, string>> Rows(string dataset) => ReferenceTable.Read(PathOf(dataset));

    public byte[] Bytes(string dataset) => File.ReadAllBytes(PathOf(dataset));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string dataset) => Path.Combine(folder, dataset + ".csv");
}
