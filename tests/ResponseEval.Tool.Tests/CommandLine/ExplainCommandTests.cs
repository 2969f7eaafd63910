namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class ExplainCommandTests
{
    private static readonly string _input = string.Join(
        '\n', Histories.Responder("S-001"), Histories.Responder("S-002"), Histories.Broken("S-003"), Histories.Subject("S-001", "30", "40"), "");

    [Fact]
    public void All_records_of_the_subject_are_shown_and_no_other()
    {
        var run = ToolRun.Reading(_input, "explain", "S-001", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.OutputLines.Count(line => line == "S-001"));
        Assert.DoesNotContain("S-002", run.Output, StringComparison.Ordinal);
        Assert.Contains("Pattern: partial response", run.Output, StringComparison.Ordinal);
        Assert.Contains("Pattern: unconfirmed progression", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_about_it_is_there()
    {
        var output = ToolRun.Reading(Histories.Subject("S-9", "30", "40", "41", "20.005"), "explain", "S-9", "-").Output;
        foreach (var part in (string[])[
            "Pattern: pseudo-progression", "Best response: RECIST 1.1 PD (2024-02-27)", "Rules: default 1.0.0", "Baseline 2024-01-02",
            "T1      target  lung        30.0        40.0        41.0       20.01", "V3     2024-06-18", "RECIST11-TARGET-GROWTH",
            "Progression 2024-02-27 by target lesions: pseudo-progression, closed 2024-06-18 into a response", "Endpoints by fda-a (FDA 2007, appendix 3, table A):",
            "PFS: event 2024-02-27, 57 days from 2024-01-02: progression", "iPFS: censored 2024-06-18, 169 days from 2024-01-02",
            "iDOR: censored 2024-06-18, 1 day from 2024-06-18", "warning RE-IN-010 S-9/V3/T1/mm: "])
            Assert.Contains(part, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_that_the_reader_did_not_read_is_there_all_the_same()
    {
        using var study = new TemporaryFolder();
        study.Write("dm.csv", "STUDYID,DOMAIN,USUBJID\nS,DM,S-1\nS,DM,S-2\n");
        study.Write("tu.csv", "STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUSTRESC,TUDTC\nS,TU,S-1,1,T01,TUMIDENT,TARGET,2024-01-02\n");
        study.Write("tr.csv", "STUDYID,DOMAIN,USUBJID,TRSEQ,TRLNKID,TRTESTCD,TRSTRESN,TRSTRESC,TRSTRESU,TRDTC\nS,TR,S-1,1,T01,LDIAM,30,30,mm,2024-01-02\n");

        Assert.Equal((0, ""), Explained("S-1"));
        Assert.Equal((2, "responseeval: subject 'S-2' has no readings by 'investigator': there is nothing to explain\n"), Explained("S-2"));
        Assert.Equal((2, "responseeval: there is no subject 'S-3' among 2; similar: 'S-1', 'S-2'\n"), Explained("S-3"));

        (int ExitCode, string Error) Explained(string subject)
        {
            var run = ToolRun.Of("explain", subject, study.Path(""));
            return (run.ExitCode, run.Error);
        }
    }

    [Fact]
    public void A_subject_that_is_not_there_is_an_error_with_similar_ids()
    {
        var run = ToolRun.Reading(_input, "explain", "s-01", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("responseeval: there is no subject 's-01' among 4; similar: 'S-001', 'S-002', 'S-003'\n", run.Error);
    }

    [Fact]
    public void A_subject_that_cannot_be_evaluated_shows_its_problems()
    {
        var run = ToolRun.Reading(_input, "explain", "S-003", "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.All(run.ErrorLines, line => Assert.Contains(" S-003/", line, StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_id_may_be_the_one_and_is_reported()
    {
        var run = ToolRun.Reading(_input + "{}\n", "explain", "S-002", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("stdin:5/", run.Error, StringComparison.Ordinal);
        Assert.Contains("S-002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_without_result_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, ToolRun.Reading(_input, "explain", "X", "-", "--output", folder.Path("x.txt")).ExitCode);
        Assert.Empty(folder.Names());
    }
}
