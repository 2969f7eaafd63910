using ResponseEval.Benchmarks;

namespace ResponseEval.Cdisc.Tests.Adam.Derivation;

public sealed class AdamRunTests : IDisposable
{
    private const int Subjects = 60;

    private static readonly AdamOptions _derived = new() { Mode = ResponseMode.Derived };

    private readonly TemporaryFolder input = new();
    private readonly TemporaryFolder output = new();
    private readonly SdtmStudy study;

    public AdamRunTests()
    {
        SyntheticStudy.Write(input.Path, Subjects, followUps: 6);
        study = SdtmStudy.Open(input.Path);
    }

    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".ndjson")]
    [InlineData(".xpt")]
    public void Any_number_of_workers_gives_the_same_bytes(string extension)
    {
        Derive(_derived, extension, workers: 1, "one");
        Derive(_derived, extension, workers: 7, "seven");
        foreach (var dataset in new[] { "ADTR", "ADRS", "ADTTE", "COMPARE" })
            Assert.Equal(File.ReadAllBytes(PathOf("one", dataset, extension)), File.ReadAllBytes(PathOf("seven", dataset, extension)));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_subjects()
    {
        var report = Derive(_derived, ".csv", workers: 3, "order");
        using var reader = TableFile.Open(PathOf("order", "ADTR", ".csv"));
        var subject = reader.Metadata.IndexOf("USUBJID");
        var subjects = new List<string>();
        while (reader.Read())
            subjects.Add(reader.Row.Text(subject)!);
        Assert.Equal(report.AdtrRows, subjects.Count);
        Assert.Equal(Subjects, subjects.Distinct().Count());
        Assert.Equal(subjects.Order(StringComparer.Ordinal), subjects);
    }

    [Fact]
    public void The_report_counts_what_was_read_and_written()
    {
        var report = Derive(_derived, ".csv", workers: 2, "report");
        Assert.Equal((Subjects, Subjects), (report.Subjects, report.Evaluated));
        var rows = study.Files.ToDictionary(static file => file.Domain, static file => file.Profile.Rows);
        Assert.Equal(["TU", "TR", "RS"], report.Records.Select(static record => record.Domain));
        foreach (var (domain, counts) in report.Records)
            Assert.Equal(rows[domain], counts.Read);
        Assert.True(report.Comparison.Rows(ResponseCriterion.Recist11, "OVRLRESP") >= Subjects * 6);
    }

    [Fact]
    public void Progress_and_problems_are_told_in_order_on_the_calling_thread()
    {
        var thread = Environment.CurrentManagedThreadId;
        var (progress, problems) = (new List<long>(), 0);
        using var adam = Open(_derived, ".csv", "progress");
        var run = new AdamRun(_derived, adam)
        {
            Workers = 2,
            OnProgress = subjects =>
            {
                Assert.Equal(thread, Environment.CurrentManagedThreadId);
                progress.Add(subjects);
            },
            OnProblem = _ => problems++,
        };
        var report = run.Run(study.Subjects().Select(static subject => subject with
        {
            TumorResults = [.. subject.TumorResults, new TumorResult { LinkId = "T99", TestCode = "LDIAM", Number = 10, Result = "10", Unit = "mm", Evaluator = "INVESTIGATOR", Date = "2024-01-01" }],
        }));
        Assert.Equal(Enumerable.Range(1, Subjects).Select(static number => (long)number), progress);
        Assert.Equal(report.Problems.Sum(static problem => problem.Count), problems);
        Assert.NotEmpty(report.NotUsed);
    }

    [Fact]
    public void A_run_can_be_stopped_and_leaves_no_files()
    {
        using var stop = new CancellationTokenSource();
        using (var adam = Open(_derived, ".csv", "stopped"))
        {
            var run = new AdamRun(_derived, adam) { OnProgress = subjects => { if (subjects == 5) stop.Cancel(); } };
            Assert.ThrowsAny<OperationCanceledException>(() => run.Run(study.Subjects(), stop.Token));
        }

        Assert.Empty(Directory.GetFiles(Path.Combine(output.Path, "stopped")));
    }

    [Fact]
    public void Few_subjects_are_under_way_at_a_time()
    {
        long read = 0, written = 0, most = 0;
        using var adam = Open(_derived, ".csv", "bounded");
        var run = new AdamRun(_derived, adam) { Workers = 2, OnProgress = subjects => Interlocked.Exchange(ref written, subjects) };
        run.Run(Repeated());
        Assert.InRange(most, 1, 40);

        IEnumerable<SdtmSubject> Repeated()
        {
            for (var round = 0; round < 10; round++)
                foreach (var subject in study.Subjects())
                {
                    read++;
                    most = Math.Max(most, read - Interlocked.Read(ref written));
                    yield return subject;
                }
        }
    }

    [Fact]
    public void A_value_that_does_not_fit_the_format_names_row_and_column()
    {
        using var adam = Open(_derived, ".xpt", "overlong");
        var run = new AdamRun(_derived, adam);
        var subjects = study.Subjects().Select(static subject => subject with
        {
            TumorResults = [.. subject.TumorResults.Select(static result => result with { OriginalResult = new string('9', 300) })],
        });
        var exception = Assert.Throws<TableFormatException>(() => run.Run(subjects));
        Assert.Contains("TRORRES", exception.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_while_reading_reaches_the_caller_after_what_was_read_is_written()
    {
        var written = 0L;
        using var adam = Open(_derived, ".csv", "fault");
        var run = new AdamRun(_derived, adam) { OnProgress = subjects => written = subjects };
        var exception = Assert.Throws<TableFormatException>(() => run.Run(study.Subjects().Select((subject, index) =>
            index < 7 ? subject : throw new TableFormatException("row 8", "nothing", "a subject"))));
        Assert.Equal(("row 8", 7), (exception.Place, written));
    }

    [Fact]
    public void A_defect_names_the_subject()
    {
        using var adam = Open(_derived, ".csv", "defect");
        var exception = Assert.Throws<InvalidOperationException>(() =>
            new AdamRun(_derived, adam).Run([new SdtmSubject("S-13") { TumorResults = [null!] }]));
        Assert.StartsWith("S-13: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_workers_are_refused()
    {
        using var adam = Open(_derived, ".csv", "none");
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdamRun(_derived, adam) { Workers = 0 });
    }

    private AdamReport Derive(AdamOptions options, string extension, int workers, string folder)
    {
        using var adam = Open(options, extension, folder);
        var report = new AdamRun(options, adam) { Workers = workers }.Run(study.Subjects());
        adam.Complete();
        return report;
    }

    private AdamOutput Open(AdamOptions options, string extension, string folder)
    {
        Directory.CreateDirectory(Path.Combine(output.Path, folder));
        return new AdamOutput(options, metadata => TableFile.Create(
            PathOf(folder, metadata.Name, extension),
            metadata with { CreatedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) }));
    }

    private string PathOf(string folder, string dataset, string extension) => Path.Combine(output.Path, folder, dataset + extension);
}
