using ResponseEval.Reports;
using ResponseEval.Tool.CommandLine;
using ResponseEval.Tool.Tests.Running;

namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class ReportCommandTests : IDisposable
{
    private static readonly string _two = Histories.Responder("A") + "\n" + Histories.WithWarning("B") + "\n";

    /// <summary>What a build without the plot runtime says beside its results.</summary>
    private static readonly string _note = PlotRuntime.IsEmbedded ? "" : ReportCommand.NotEmbedded + "\n";

    private readonly TemporaryFolder folder = new();

    private string Target => folder.Path("out");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_subject_in_one_file_is_its_page()
    {
        var page = File.ReadAllText(Written(Histories.Responder("A"), folder.Path("a.html")));
        Assert.Contains("<h1>A</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"cohort\"", page, StringComparison.Ordinal);
        Assert.Equal(["a.html"], folder.Names());
    }

    [Fact]
    public void Several_subjects_in_one_file_are_a_cohort_with_its_patients_on_request()
    {
        var cohort = File.ReadAllText(Written(_two, folder.Path("a.html")));
        Assert.Contains("id=\"cohort\"", cohort, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"patient-0\"", cohort, StringComparison.Ordinal);

        var withPatients = File.ReadAllText(Written(_two, folder.Path("a.html"), "--patients"));
        Assert.Contains("href=\"#patient-1\"", withPatients, StringComparison.Ordinal);
        Assert.Contains("id=\"patient-1\"", withPatients, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_shows_what_the_checks_found_unless_the_checks_file_suppresses_it()
    {
        const string Heading = "Findings of the data checks by site";
        var small = Histories.Subject("A", "9.0", "9.0") + "\n" + Histories.Subject("B", "9.0", "9.0") + "\n";
        var all = File.ReadAllText(Written(small, folder.Path("a.html"), "--patients"));
        Assert.Contains(Heading, all, StringComparison.Ordinal);
        Assert.Contains("<code>RE-BL-004</code>", all, StringComparison.Ordinal);

        var checks = folder.Write("checks.json", """{ "formatVersion": 1, "suppressions": [ { "code": "RE-BL-004", "reason": "known", "author": "me" } ] }""");
        var page = File.ReadAllText(Written(small, folder.Path("a.html"), "--patients", "--checks", checks));
        Assert.DoesNotContain("<code>RE-BL-004</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_holds_the_cohort_and_on_request_a_file_for_each_patient()
    {
        Written(_two, Target);
        Assert.Equal(["index.html"], Files());
        Written(_two, Target, "--patients");
        Assert.Equal(["index.html", "patients/p-A.html", "patients/p-B.html"], Files());
        Assert.Contains("href=\"patients/p-B.html\"", File.ReadAllText(folder.Path("out/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_text_whatever_it_holds()
    {
        foreach (var target in (string[])[folder.Path("a.html"), Target])
            Written(_two, target, "--patients", "--title", "<script>alert(1)</script>");
        foreach (var file in (string[])["a.html", "out/index.html", "out/patients/p-A.html"])
        {
            var page = File.ReadAllText(folder.Path(file));
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;</title>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Warnings_of_the_input_and_findings_of_the_checks_stand_on_the_page()
    {
        var small = Histories.WithWarning("A").Replace("\"mm\":30.0", "\"mm\":9.0", StringComparison.Ordinal);
        foreach (var target in (string[])[folder.Path("a.html"), Target])
            Written(small, target, "--patients");
        foreach (var file in (string[])["a.html", "out/patients/p-A.html"])
        {
            var page = File.ReadAllText(folder.Path(file));
            Assert.Contains("<code>RE-IN-010</code>", page, StringComparison.Ordinal);
            Assert.Contains("<code>RE-BL-004</code>", page, StringComparison.Ordinal);
            Assert.True(
                page.IndexOf("RE-BL-004", StringComparison.Ordinal) < page.IndexOf("RE-IN-010", StringComparison.Ordinal), "an error stands before a warning");
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_whatever_the_number_of_threads()
    {
        var many = string.Concat(Enumerable.Range(0, 300).Select(i => Histories.Subject($"S{i}", "30.0", $"{20 + (i % 30)}.5") + "\n"));
        var input = folder.Write("in.ndjson", many);
        foreach (var workers in (int[])[1, 4])
            Assert.Equal(0, ToolRun.With(new() { Workers = workers }, "report", input, "--patients", "--out", folder.Path($"{workers}.html")).ExitCode);
        Assert.Equal(File.ReadAllBytes(folder.Path("1.html")), File.ReadAllBytes(folder.Path("4.html")));
    }

    [Fact]
    public void A_subject_that_cannot_be_evaluated_is_left_out_and_makes_it_1()
    {
        var run = ToolRun.Reading(_two + Histories.Broken("C"), "report", "-", "--out", Target, "--patients");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RE-IN-003", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, Files().Length);
    }

    [Fact]
    public void An_input_that_cannot_be_read_makes_it_2_and_the_others_are_shown()
    {
        var run = ToolRun.Of("report", folder.Write("a.ndjson", _two), folder.Path("absent.ndjson"), "--out", Target);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["index.html"], Files());
    }

    [Fact]
    public void Without_an_evaluated_subject_there_is_no_page()
    {
        foreach (var target in (string[])[folder.Path("a.html"), Target])
        {
            var run = ToolRun.Reading(Histories.Broken("A"), "report", "-", "--out", target);
            Assert.Equal(2, run.ExitCode);
            Assert.EndsWith("responseeval: there is no evaluated subject to show\n", run.Error, StringComparison.Ordinal);
        }

        Assert.Empty(folder.Names());
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void It_needs_to_know_where_to_write() => Assert.Equal(
        (2, "responseeval: report needs --out: a file that ends in .html, or a folder\n"),
        (ToolRun.Reading(_two, "report", "-").ExitCode, ToolRun.Reading(_two, "report", "-").Error));

    [Fact]
    public void A_file_of_another_kind_is_never_taken_for_a_folder()
    {
        var file = folder.Write("notes.txt", "mine");
        var run = ToolRun.Reading(_two, "report", "-", "--out", file);
        Assert.Equal((2, $"responseeval: --out '{file}' is no folder: expected a file that ends in .html, or a folder\n"), (run.ExitCode, run.Error));
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void Pages_do_not_go_to_standard_output()
    {
        var run = ToolRun.Reading(_two, "report", "-", "--out", "-");
        Assert.Equal((2, "", "responseeval: --out '-' is no folder: expected a file that ends in .html, or a folder\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void What_cannot_be_written_is_named()
    {
        var file = folder.Write("notes.txt", "mine");
        var below = ToolRun.Reading(_two, "report", "-", "--out", file + "/pages");
        Assert.Equal(2, below.ExitCode);
        Assert.StartsWith($"responseeval: cannot write {file}/pages: ", below.Error, StringComparison.Ordinal);

        var absent = ToolRun.Reading(_two, "report", "-", "--out", folder.Path("absent/a.html"));
        Assert.Equal((2, $"responseeval: cannot write {folder.Path("absent/a.html")}: there is no such directory\n"), (absent.ExitCode, absent.Error));
    }

    [Fact]
    public void Older_pages_are_replaced_and_other_files_stay()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(folder.Path("out/index.html"), "old");
        File.WriteAllText(folder.Path("out/notes.txt"), "mine");
        Written(_two, Target);
        Assert.Equal(["index.html", "notes.txt"], Files());
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.Path("out/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_leaves_nothing()
    {
        foreach (var target in (string[])[folder.Path("a.html"), Target])
        {
            using var source = new CancellationTokenSource();
            using var input = new InterruptedStream(Histories.Utf8(_two), source.Cancel);
            var run = ToolRun.With(new() { Input = input, Interrupt = source.Token }, "report", "-", "--out", target, "--patients");
            Assert.Equal((130, "responseeval: interrupted: the results are not complete\n"), (run.ExitCode, run.Error));
        }

        Assert.Empty(folder.Names());
        Assert.False(Directory.Exists(Target));
    }

    private string Written(string input, string target, params string[] options)
    {
        var run = ToolRun.Reading(input, ["report", "-", "--out", target, .. options]);
        Assert.Equal((0, "", _note), (run.ExitCode, run.Output, run.Error));
        return target;
    }

    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Target, file)).Order(StringComparer.Ordinal),
    ];
}
