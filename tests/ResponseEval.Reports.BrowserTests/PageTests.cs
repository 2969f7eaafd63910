namespace ResponseEval.Reports.BrowserTests;

public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Waterfall = "figure[data-plot^=waterfall]";

    [BrowserFact]
    public async Task A_cohort_page_draws_every_plot_without_an_error_or_a_request()
    {
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.Cohort, "Samples"));

        Assert.Equal(6, await opened.Count("figure .picture svg"));
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task A_patient_page_draws_every_plot_without_an_error_or_a_request()
    {
        await using var opened = await chromium.Open(PatientReport.Html(SampleSubjects.Patient));

        Assert.Equal(2, await opened.Count("figure .picture svg"));
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task A_click_on_a_response_shows_why()
    {
        await using var opened = await chromium.Open(PatientReport.Html(SampleSubjects.Patient));
        var why = opened.Page.Locator(".why").First;
        Assert.False(await why.IsVisibleAsync());

        await opened.Page.Locator(".visits button.code").First.ClickAsync();

        Assert.True(await why.IsVisibleAsync());
        Assert.Contains("RECIST11-TARGET", await why.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_response_opens_and_closes_by_the_keyboard()
    {
        await using var opened = await chromium.Open(PatientReport.Html(SampleSubjects.Patient));
        var response = opened.Page.Locator(".visits button.code").First;

        await response.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.True(await opened.Page.Locator(".why").First.IsVisibleAsync());
        await opened.Page.Keyboard.PressAsync("Escape");

        Assert.False(await opened.Page.Locator(".why").First.IsVisibleAsync());
        Assert.True(await response.EvaluateAsync<bool>("button => button === document.activeElement && button.matches(':focus-visible')"));
    }

    [BrowserFact]
    public async Task A_filter_changes_the_plots_the_table_and_the_list()
    {
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.Cohort, "Samples"));
        var bars = await opened.Count(Waterfall + " .mark-rect path");
        var wanted = SampleSubjects.Cohort.Subjects.Count(subject => subject.Pattern == "pseudo-progression");

        await opened.Filter("pattern", "pseudo-progression");

        Assert.InRange(await opened.Count(Waterfall + " .mark-rect path"), 1, bars - 1);
        Assert.Equal(wanted, await opened.Count("#subjects tbody tr:visible"));
        Assert.StartsWith($"{wanted} of {wanted} subjects shown", await opened.Page.Locator(Waterfall + " figcaption").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains($"of {wanted} subjects", await opened.Page.Locator(Waterfall + " .picture").GetAttributeAsync("aria-label") ?? "", StringComparison.Ordinal);
        Assert.Contains($"/{wanted},", await opened.Page.Locator("[data-response='0']").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Complaints);
    }

    /// <summary>All nine arms are one curve; each alone has its own, on an axis of its own length.</summary>
    [BrowserFact]
    public async Task A_filter_changes_legend_and_axis_of_a_summary_too()
    {
        const string survival = "figure[data-plot^=km] svg";
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.CohortOf(Enumerable.Range(1, 9).Select(arm => SampleSubjects.OfArm($"arm {arm}", arm))), "Arms"));
        Assert.Contains("all subjects", await opened.Page.Locator(survival).TextContentAsync() ?? "", StringComparison.Ordinal);
        var months = await opened.Count(survival + " .role-axis-label text");

        await opened.Filter("arm", "arm 1");

        Assert.Equal(["arm 1"], await opened.Page.Locator(survival + " .role-legend-label text").AllTextContentsAsync());
        Assert.NotEqual(months, await opened.Count(survival + " .role-axis-label text"));
        await opened.Filter("arm", "");
        Assert.Equal(["all subjects"], await opened.Page.Locator(survival + " .role-legend-label text").AllTextContentsAsync());
        Assert.Empty(opened.Complaints);
    }

    /// <summary>Two arms: B alone has the colour that it has beside A.</summary>
    [BrowserFact]
    public async Task A_curve_keeps_its_colour_under_a_filter()
    {
        const string curve = "figure[data-plot^=km] svg .mark-line path";
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.CohortOf([SampleSubjects.OfArm("A", 2), SampleSubjects.OfArm("B", 2)]), "Arms"));
        var colour = await opened.Page.Locator(curve).Nth(1).GetAttributeAsync("stroke");

        await opened.Filter("arm", "B");

        Assert.Equal(1, await opened.Count(curve));
        Assert.Equal(colour, await opened.Page.Locator(curve).GetAttributeAsync("stroke"));
    }

    /// <summary>A browser fills in forms again when one comes back to a page.</summary>
    [BrowserFact]
    public async Task Back_from_another_page_the_filters_are_set_to_what_is_shown()
    {
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.Cohort, "Samples"));
        await opened.Filter("pattern", "pseudo-progression");

        await opened.Page.GotoAsync("about:blank");
        await opened.Page.GoBackAsync();

        await opened.Page.WaitForSelectorAsync("html[data-ready]", new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        Assert.Equal("", await opened.Page.Locator("select[name=pattern]").InputValueAsync());
        Assert.Equal(SampleSubjects.Cohort.Subjects.Count, await opened.Count("#subjects tbody tr:visible"));
    }

    [BrowserFact]
    public async Task The_list_sorts_by_a_column()
    {
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.Cohort, "Samples"));

        await opened.Page.ClickAsync("#subjects th:first-child button");
        await opened.Page.ClickAsync("#subjects th:first-child button");

        Assert.Equal("P19", (await opened.Page.Locator("#subjects tbody tr").First.Locator("th").InnerTextAsync())[..3]);
    }

    /// <summary>A was never seen again and has no best change.</summary>
    [BrowserFact]
    public async Task What_is_not_known_is_sorted_last_either_way()
    {
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.CohortOf([SampleSubjects.OfArm("A", 0), SampleSubjects.OfArm("B", 2)]), "Sorted"));
        for (var click = 0; click < 2; click++)
        {
            await opened.Page.ClickAsync("#subjects thead button:text-is('Best change')");
            Assert.StartsWith("B", await opened.Page.Locator("#subjects tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public async Task A_link_opens_the_patient_in_the_same_file_and_draws_it()
    {
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.Cohort, "Samples", withPatients: true));

        await opened.Page.ClickAsync("#subjects a >> nth=0");
        await opened.Page.WaitForSelectorAsync("#patient-0 figure .picture svg");

        Assert.False(await opened.Page.Locator("#cohort").IsVisibleAsync());
        Assert.Empty(opened.Complaints);
    }
}
