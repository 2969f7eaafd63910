namespace ResponseEval.Reports.BrowserTests;

public sealed class HostileInputTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>What turns the direction of text is shown as a mark of its own: it would turn what stands beside it too.</summary>
    private static readonly string _shownTurn = SampleSubjects.HostileNames[3].Replace('\u202E', '\uFFFD');

    [BrowserFact]
    public async Task Names_appear_as_text_whatever_they_hold()
    {
        foreach (var name in SampleSubjects.HostileNames)
        {
            var hostile = SampleSubjects.Named(name);
            var shown = name.Contains('\u202E', StringComparison.Ordinal) ? _shownTurn : name;
            foreach (var html in new[] { CohortReport.Html(SampleSubjects.CohortOf([hostile]), name, withPatients: true), PatientReport.Html(hostile) })
            {
                await using var opened = await chromium.Open(html);
                Assert.StartsWith(Plain(shown), Plain(await opened.Page.TitleAsync()), StringComparison.Ordinal);
                Assert.Equal(Plain(shown), Plain(await opened.Page.Locator("h1").First.TextContentAsync() ?? ""));
                Assert.Equal(0, await opened.Count("img"));
                Assert.Empty(opened.Complaints);
            }
        }
    }

    [BrowserFact]
    public async Task Names_of_any_length_leave_the_layout_as_it_is()
    {
        var cohort = SampleSubjects.CohortOf(SampleSubjects.HostileNames.Select(SampleSubjects.Named));
        foreach (var width in new[] { 400, 1000 })
        {
            await using var opened = await chromium.Open(CohortReport.Html(cohort, string.Concat(SampleSubjects.HostileNames), withPatients: true));
            await opened.Page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await opened.Width());
            for (var patient = 0; patient < SampleSubjects.HostileNames.Count; patient++)
            {
                await opened.Page.EvaluateAsync($"location.hash = 'patient-{patient}'");
                await opened.Page.WaitForSelectorAsync($"#patient-{patient} figure svg");
                Assert.Equal(width, await opened.Width());
            }

            Assert.Empty(opened.Complaints);
        }
    }

    [BrowserFact]
    public async Task A_filter_knows_hostile_arms()
    {
        var cohort = SampleSubjects.CohortOf(SampleSubjects.HostileNames.Select(SampleSubjects.Named));
        await using var opened = await chromium.Open(CohortReport.Html(cohort, "Hostile"));
        foreach (var arm in cohort.Arms)
        {
            await opened.Filter("arm", arm);
            Assert.Equal(1, await opened.Count("#subjects tbody tr:visible"));
        }

        Assert.Empty(opened.Complaints);
    }

    /// <summary>A browser joins white space.</summary>
    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
