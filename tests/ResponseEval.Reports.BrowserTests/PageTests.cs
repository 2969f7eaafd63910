using Microsoft.Playwright;
using ResponseEval.Tests;
using ResponseEval.Trials;

namespace ResponseEval.Reports.BrowserTests;

public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Waterfall = "figure[data-plot^=waterfall]";

    [BrowserFact]
    public async Task A_cohort_page_draws_every_plot_without_an_error_or_a_request()
    {
        await using var opened = await chromium.Open(CohortReport.Html(Samples(), "Samples"));

        Assert.Equal(6, await opened.Count("figure .picture svg"));
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task A_patient_page_draws_every_plot_without_an_error_or_a_request()
    {
        await using var opened = await chromium.Open(PatientReport.Html(Patient()));

        Assert.Equal(2, await opened.Count("figure .picture svg"));
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task A_click_on_a_response_shows_why()
    {
        await using var opened = await chromium.Open(PatientReport.Html(Patient()));
        var why = opened.Page.Locator(".why").First;
        Assert.False(await why.IsVisibleAsync());

        await opened.Page.Locator("summary.code").First.ClickAsync();

        Assert.True(await why.IsVisibleAsync());
        Assert.Contains("RECIST11-TARGET", await why.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_response_opens_and_closes_by_the_keyboard()
    {
        await using var opened = await chromium.Open(PatientReport.Html(Patient()));
        var summary = opened.Page.Locator("summary.code").First;

        await summary.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.True(await opened.Page.Locator(".why").First.IsVisibleAsync());
        await opened.Page.Keyboard.PressAsync("Escape");

        Assert.False(await opened.Page.Locator(".why").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_filter_changes_the_plots_the_table_and_the_list()
    {
        await using var opened = await chromium.Open(CohortReport.Html(Samples(), "Samples"));
        var bars = await opened.Count(Waterfall + " .mark-rect path");
        var wanted = Samples().Subjects.Count(subject => subject.Pattern == "pseudo-progression");

        await opened.Page.SelectOptionAsync("select[name=pattern]", "pseudo-progression");
        await opened.Page.WaitForSelectorAsync("html[data-filtered*=pseudo]", new() { State = WaitForSelectorState.Attached });

        Assert.InRange(await opened.Count(Waterfall + " .mark-rect path"), 1, bars - 1);
        Assert.Equal(wanted, await opened.Count("#subjects tbody tr:visible"));
        Assert.Contains($"/{wanted},", await opened.Page.Locator("[data-response='0']").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task The_list_sorts_by_a_column()
    {
        await using var opened = await chromium.Open(CohortReport.Html(Samples(), "Samples"));

        await opened.Page.ClickAsync("#subjects th:first-child button");
        await opened.Page.ClickAsync("#subjects th:first-child button");

        Assert.Equal("P19", (await opened.Page.Locator("#subjects tbody tr").First.Locator("th").InnerTextAsync())[..3]);
    }

    [BrowserFact]
    public async Task A_link_opens_the_patient_in_the_same_file_and_draws_it()
    {
        await using var opened = await chromium.Open(CohortReport.Html(Samples(), "Samples", withPatients: true));

        await opened.Page.ClickAsync("#subjects a >> nth=0");
        await opened.Page.WaitForSelectorAsync("#patient-0 figure .picture svg");

        Assert.False(await opened.Page.Locator("#cohort").IsVisibleAsync());
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task A_name_with_a_script_in_it_appears_as_text()
    {
        const string Hostile = "<script>document.title='broken'</script><img src=x>";
        var hostile = new ResponseEvaluator(ProtocolRules.Default).Evaluate(SubjectHistory.Create(Hostile).Study(Hostile, Hostile, Hostile)
            .Baseline(new(2024, 1, 1), s => s.Target(Hostile, Hostile, 50)).Assessment(new(2024, 3, 1), s => s.Measured(Hostile, 40)).Build());
        await using var opened = await chromium.Open(CohortReport.Html(Cohort.Of([hostile], CensoringRule.FdaTableA), Hostile, withPatients: true));

        Assert.Equal(Hostile, await opened.Page.TitleAsync());
        Assert.Equal(Hostile, await opened.Page.Locator("#cohort h1").InnerTextAsync());
        Assert.Equal(0, await opened.Count("img"));
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task Printed_pages_leave_out_what_only_a_screen_needs()
    {
        await using var opened = await chromium.Open(CohortReport.Html(Samples(), "Samples"));

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await opened.Page.Locator(".filters").IsVisibleAsync());
        Assert.True(await opened.Page.Locator(Waterfall + " svg").IsVisibleAsync());
    }

    private static Cohort Samples() => Cohort.Of(Evaluations(), CensoringRule.FdaTableA);

    private static SubjectEvaluation Patient() => Evaluations()[0];

    private static List<SubjectEvaluation> Evaluations()
    {
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        return [.. File.ReadLines(Path.Combine(SourceTree.Root, "samples", "patients.ndjson"))
            .Select(line => evaluator.Evaluate(HistoryJson.Read(System.Text.Encoding.UTF8.GetBytes(line)).History!))];
    }
}
