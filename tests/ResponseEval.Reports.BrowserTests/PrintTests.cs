using Microsoft.Playwright;

namespace ResponseEval.Reports.BrowserTests;

/// <summary>What comes out on paper: the page as the print style has it, as wide as A4 between its margins.</summary>
public sealed class PrintTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int PaperWidth = 703;

    [BrowserFact]
    public async Task A_patient_page_prints_every_reason_and_the_page_shows_none_unasked()
    {
        var patient = SampleSubjects.Patient;
        await using var opened = await chromium.Open(PatientReport.Html(patient));
        Assert.Equal(0, await opened.Count(".why:visible"));

        await Print(opened);

        Assert.Equal(patient.Explain().Count(), await opened.Count(".why:visible"));
        var printed = await opened.Page.Locator(".reasons").InnerTextAsync();
        foreach (var explanation in patient.Explain())
        {
            Assert.Contains(explanation.Text, printed, StringComparison.Ordinal);
            Assert.Contains(explanation.Rule.Code(), printed, StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public async Task Nothing_is_cut_off_on_paper()
    {
        foreach (var html in new[]
        {
            PatientReport.Html(SampleSubjects.Patient), PatientReport.Html(SampleSubjects.Crowded), CohortReport.Html(SampleSubjects.Cohort, "Samples"),
            CohortReport.Html(SampleSubjects.CohortOf(SampleSubjects.HostileNames.Select(SampleSubjects.Named)), "Hostile"),
        })
        {
            await using var opened = await chromium.Open(html);
            await Print(opened);
            Assert.Equal(PaperWidth, await opened.Width());
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
                $"[...document.querySelectorAll('table, figure, .picture > *, p')].filter(e => e.getBoundingClientRect().right > {PaperWidth} + 1).map(e => e.outerHTML.slice(0, 100))"));
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('td, th')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.outerHTML.slice(0, 100))"));
        }
    }

    [BrowserFact]
    public async Task Printing_closes_an_open_reason_so_that_it_stands_in_its_place()
    {
        await using var opened = await chromium.Open(PatientReport.Html(SampleSubjects.Patient));
        await opened.Page.Locator(".visits button.code").First.ClickAsync();
        Assert.Equal(1, await opened.Count(".why:popover-open"));

        Assert.NotEmpty(await opened.Page.PdfAsync());

        Assert.Equal(0, await opened.Count(".why:popover-open"));
    }

    [BrowserFact]
    public async Task A_printed_cohort_leaves_out_what_only_a_screen_needs_and_says_how_it_was_filtered()
    {
        await using var opened = await chromium.Open(CohortReport.Html(SampleSubjects.Cohort, "Samples"));
        await opened.Filter("pattern", "pseudo-progression");

        await Print(opened);

        Assert.Equal(0, await opened.Count("select:visible, .filters button:visible, button.csv:visible, .licences:visible"));
        Assert.True(await opened.Page.Locator("figure[data-plot^=waterfall] svg").IsVisibleAsync());
        Assert.EndsWith("subjects: pseudo-progression", await opened.Page.Locator("#shown").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task Print(OpenedPage opened)
    {
        await opened.Page.SetViewportSizeAsync(PaperWidth, 1000);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
    }
}
