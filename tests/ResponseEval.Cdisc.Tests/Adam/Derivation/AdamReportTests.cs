using System.Text;
using System.Text.Json;
using ResponseEval.Benchmarks;

namespace ResponseEval.Cdisc.Tests.Adam.Derivation;

public sealed class AdamReportTests : IDisposable
{
    private static readonly AdamOptions _options = new() { Mode = ResponseMode.Derived };
    private static readonly SubjectDerivation _derivation = new(_options);

    private readonly TemporaryFolder folder = new();
    private readonly List<SubjectAnalysis> subjects;

    public AdamReportTests()
    {
        SyntheticStudy.Write(folder.Path, subjects: 25, followUps: 4);
        subjects = [.. SdtmStudy.Open(folder.Path).Subjects().Select(static (subject, i) => _derivation.Derive(i % 3 > 0 ? subject : subject with
        {
            TumorResults =
            [
                .. subject.TumorResults,
                new TumorResult { LinkId = "T99", TestCode = "LDIAM", Number = 10, Result = "10", Unit = "inch", Evaluator = "INVESTIGATOR", Date = "2024-01-01" },
            ],
        }))];
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Reports_added_up_are_the_report_of_all_subjects(int parts)
    {
        var whole = Report(subjects);
        Assert.NotEmpty(whole.NotUsed);
        Assert.NotEmpty(whole.Problems);
        var sum = new AdamReport();
        for (var part = parts - 1; part >= 0; part--)
            sum.Add(Report(subjects.Where((_, i) => i % parts == part)).ToJson());

        Assert.Equal(DerivationDocument.Of(_options, whole), DerivationDocument.Of(_options, sum));
        Assert.Equal(Encoding.UTF8.GetString(whole.ToJson()), Encoding.UTF8.GetString(sum.ToJson()));
        Assert.Equal((whole.Subjects, whole.Read, whole.Evaluated), (sum.Subjects, sum.Read, sum.Evaluated));
        Assert.Equal(whole.Readers, sum.Readers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void What_is_no_report_is_refused(string json) =>
        Assert.Throws<JsonException>(() => new AdamReport().Add(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("\"problems\":[{\"code\":\"RE-IN-", "\"problems\":[{\"code\":\"RE-XX-")]
    [InlineData("\"name\":\"TU\"", "\"name\":\"XX\"")]
    [InlineData("\"domain\":\"TR\"", "\"domain\":\"TR\",\"more\":1")]
    [InlineData("\"counts\":[", "\"counts\":[1,")]
    public void A_report_with_an_unknown_code_domain_or_member_is_refused(string text, string changed)
    {
        var json = Encoding.UTF8.GetString(Report(subjects).ToJson());
        Assert.Contains(text, json, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => new AdamReport().Add(Encoding.UTF8.GetBytes(json.Replace(text, changed, StringComparison.Ordinal))));
    }

    [Fact]
    public void Of_many_readers_the_first_64_by_name_are_kept_in_whatever_order_they_come()
    {
        var report = new AdamReport();
        foreach (var i in Enumerable.Range(0, 100).Reverse())
            report.Add($"READER {i:000}");
        Assert.Equal(Enumerable.Range(0, 64).Select(static i => $"READER {i:000}"), report.Readers);
    }

    private static AdamReport Report(IEnumerable<SubjectAnalysis> subjects)
    {
        var report = new AdamReport();
        foreach (var subject in subjects)
            report.Add(subject);
        return report;
    }
}
