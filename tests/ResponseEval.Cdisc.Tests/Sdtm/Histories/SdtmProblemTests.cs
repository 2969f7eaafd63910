using System.Text;
using ResponseEval.Tests;
using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Each kind of problem fires, and <c>docs/problems-cdisc.md</c> is the catalogue.</summary>
public sealed class SdtmProblemTests
{
    private static SdtmCase Target => SdtmCase.WithTarget;

    /// <summary>For each code the least that brings it about; rows of files have theirs in the tests of the study.</summary>
    private static Dictionary<string, SdtmCase> Cases => new()
    {
        ["101"] = Target.Measure("T01", "LDIAM", Week8, "3", "in"),
        ["102"] = Target.Longest("T01", Week8, "ABOUT 3"),
        ["103"] = Target.Longest("T01", Week8, "2000.01"),
        ["104"] = Target.Longest("T01", Week8, "16.2288"),
        ["105"] = Target.Longest("T01", Week8, "15").Longest("T01", Week8, "16"),
        ["106"] = Target.Result(new() { LinkId = "T01", TestCode = "LDIAM", Number = 15, Unit = "mm", Status = "NOT DONE" }, Week8),
        ["107"] = Target.Result(new() { LinkId = "T01", TestCode = "LDIAM" }, Week8),
        ["108"] = Target.Lesion("N1", "NON-TARGET").State("N1", Week8, "STABLE"),
        ["109"] = Target.Short("T01", Week8, "15"),
        ["110"] = Target.Longest("T01", Week8, "15").Short("T01", Week8, "15.1"),
        ["111"] = Target.Longest("T01", Week8, "15").Measure("T01", "DIAMETER", Week8, "14"),
        ["112"] = Target.Longest("T01", Week8, "15").State("T01", Week8, "ABSENT"),
        ["113"] = Target.Result(new() { LinkId = "T01", Number = 15, Unit = "mm" }, Week8),
        ["114"] = Target.State("T01", Week8, "PRESENT"),
        ["115"] = Target.Result(new() { TestCode = "LDIAM", Number = 15, Unit = "mm" }, Week8),
        ["116"] = Target.Result(new() { LinkId = "N1", TestCode = "TUMSTATE", GroupId = "NON-TARGET", Result = "PRESENT" }, Week8),
        ["117"] = Target.State("N1", Week8, "PRESENT"),
        ["118"] = Target.Lesion("T01", "NON-TARGET", "LUNG"),
        ["119"] = Target.Lesion("T01", "TARGET", "LIVER"),
        ["120"] = Target.Lesion("B1", "BENIGN"),
        ["121"] = Target.Lesion("N1", "NEW", visit: new(null, null, null)),
        ["122"] = Target.Lesion("T02", "TARGET"),
        ["123"] = Target.Identify(new() { TestCode = "TUSPLIT", LinkId = "T01.1", Result = "TARGET" }, Week8),
        ["124"] = Target.Identify(new() { TestCode = "TUSPLIT", LinkId = "X.1", Result = "TARGET" }, Week8),
        ["125"] = Target.Identify(new() { TestCode = "TUSPLIT", LinkId = "T01.1", GroupId = "T01" }, Week8).Longest("T01", Week8, "5").Longest("T01.1", Week8, "4"),
        ["126"] = Target.Identify(new() { TestCode = "TUSPLIT", LinkId = "T01.1", GroupId = "T01" }, Week8).Longest("T01.1", Week8, "TOO SMALL TO MEASURE"),
        ["127"] = Target.State("T01", Week8, "TUMOR MERGED"),
        ["128"] = Target.Identify(new() { TestCode = "TUMERGE", LinkId = "T01" }, Week8),
        ["129"] = Target.Longest("T01", Week8.On("soon"), "15"),
        ["130"] = Target.Longest("T01", Week8.On(null), "15"),
        ["131"] = Target.Longest("T01", Week8.On("2024-02"), "15"),
        ["132"] = Target.Longest("T01", Week8.On("2024-03"), "15").Longest("T01", Week16.On("2024-02-20"), "15"),
        ["133"] = Target.Longest("T01", Week8, "15").Longest("T01", Week8.On("2024-03-20"), "15"),
        ["134"] = Target.Longest("T01", Week8.On(null), "15").Response("OVRLRESP", Week8, "PR"),
        ["135"] = Target.Response("OVRLRESP", Week8, "NE"),
        ["136"] = Target.Longest("T01", Week8, "15").Response("NEWLPROG", Week8, "UNEQUIVOCAL"),
        ["137"] = new SdtmCase().By("INDEPENDENT ASSESSOR", "R1", "Y").Lesion("T01", "TARGET").Longest("T01", Baseline, "20")
            .By("INDEPENDENT ASSESSOR", "R2", "Y").Longest("T01", Week8, "20"),
        ["138"] = new SdtmCase().Response("OVRLRESP", Week8, "NE"),
        ["139"] = Target.With(subject => subject with { Demographics = new() { Death = "2024" } }),
        ["140"] = Target.With(subject => subject with { LaboratoryResults = [new() { TestCode = "CTDNA", Result = "PENDING", Date = "2024-01-02" }] }),
        ["143"] = Target.Lesion("N1", "NON-TARGET", "LYMPH NODE").Short("N1", Week8, "10").State("N1", Week8, "NON-PATHOLOGICAL", "LNSTATE"),
        ["145"] = Target.With(static subject => subject with
        {
            Dispositions = [.. Enumerable.Repeat(new Disposition { StandardTerm = "RANDOMIZED", Start = "2024" }, 10_001)],
        }),
        ["146"] = Target.Longest("T01", Week8, "15").Response("OVRLRESP", Week8 with { Date = "26/08/2024" }, "PD"),
        ["147"] = Target.Longest("T01", Week8, "15").Response("OVRLRESP", Week8, "PD", category: "RANO"),
        ["148"] = Target.Longest("T01", Week8, "15").Response("OVRLRESP", Week8, "Pd"),
        ["144"] = Enumerable.Range(0, 65).Aggregate(new SdtmCase(), static (history, i) => history.By("INDEPENDENT ASSESSOR", $"R{i}").Lesion("T01", "TARGET")),
    };

    private static string[] OfFiles => ["141", "142"];

    [Fact]
    public void Each_kind_fires_once_with_its_place() => ReviewedText.Matches(
        "SdtmProblems.txt",
        string.Join('\n', Cases.Select(static each => SdtmHistories.Of(each.Value.Subject)
            .SelectMany(static reader => reader.Problems)
            .First(problem => problem.Code.EndsWith(each.Key, StringComparison.Ordinal))
            .ToString())));

    [Fact]
    public void Every_kind_is_tested() => Assert.Equal(
        SdtmProblemCatalogue.All.Select(static kind => kind.Code[^3..]), Cases.Keys.Concat(OfFiles).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_go_on_from_101_and_no_code_of_the_core_is_among_them()
    {
        var codes = SdtmProblemCatalogue.All.Select(static kind => kind.Code).ToArray();
        Assert.Equal(Enumerable.Range(101, codes.Length).Select(static number => $"RE-IN-{number}"), codes);
        Assert.Empty(codes.Intersect(ProblemCatalogue.All.Select(static kind => kind.Code)));
    }

    [Fact]
    public void The_page_is_the_catalogue()
    {
        var page = new StringBuilder(
            """
            # Problems of SDTM records

            What is reported when SDTM records become histories ([guides/cdisc.md](guides/cdisc.md)), by permanent code, beside the problems of
            histories as such ([problems.md](problems.md)). The place names the subject, the assessment, the lesion and the record: `TR 123` is the
            record of TR with TRSEQ 123.

            An error keeps the reader's history from being evaluated. A warning does not, but somebody should look. A note is worth knowing.

            This page is written from the catalogue in the code: run the tests with `RESPONSEEVAL_ACCEPT=1` to write it anew.

            | code | severity | meaning |
            |---|---|---|

            """);
        foreach (var kind in SdtmProblemCatalogue.All)
            page.Append("| ").Append(kind.Code).Append(" | ").Append(kind.SeverityName).Append(" | ").Append(kind.Text).Append(" |\n");
        ReviewedText.Matches(Path.Combine(SourceTree.Root, "docs/problems-cdisc.md"), page.ToString());
    }
}
