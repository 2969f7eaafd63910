using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace ResponseEval.Reports.BrowserTests;

/// <summary>
/// How long pages of 2,000 subjects take, said and never demanded: times are of the machine. benchmarks/README.md has the figures and the
/// command. The size of a page does not depend on the machine and is demanded.
/// </summary>
public sealed class PageMeasurements(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private const int Subjects = 2000;
    private const int Pages = 500;
    private const int MostBytes = 15_000_000;

    /// <summary>Notes when the page is ready, by its own clock, which begins with the navigation.</summary>
    private const string NoteReady = """
        new MutationObserver((_, observer) => {
          if (document.documentElement?.dataset.ready) { globalThis.readyAt = performance.now(); observer.disconnect(); }
        }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
        """;

    /// <summary>Sets a filter; the milliseconds until every plot stands and the browser has drawn it.</summary>
    private const string TimeFilter = """
        async ([name, value]) => {
          const select = document.querySelector(`select[name=${name}]`);
          delete document.documentElement.dataset.filtered;
          const start = performance.now();
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          while (!document.documentElement.dataset.filtered) await new Promise(resolve => setTimeout(resolve));
          await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - start;
        }
        """;

    [BrowserFact]
    public async Task A_cohort_of_2000_stays_small_and_says_how_long_it_takes()
    {
        var cohort = SampleSubjects.CohortOf(ManySubjects.Of(Subjects));
        CohortReport.Html(SampleSubjects.Cohort, "Warm up");
        var watch = Stopwatch.StartNew();
        var html = CohortReport.Html(cohort, "2,000 subjects");
        Say("make the cohort page", watch.Elapsed.TotalMilliseconds);
        var bytes = Encoding.UTF8.GetByteCount(html);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"its size: {bytes / 1e6:0.0} MB"));

        await using var opened = await chromium.Open(html, NoteReady);
        Say("ready in the browser", await opened.Page.EvaluateAsync<double>("readyAt"));
        await using var clock = await MainThreadClock.Of(opened.Page);
        foreach (var (name, value) in new[] { ("arm", "arm B"), ("pattern", "progression"), ("best", "PR"), ("best", ""), ("pattern", ""), ("arm", "") })
            Say($"filter {name} = '{value}'", await opened.Page.EvaluateAsync<double>(TimeFilter, new[] { name, value }), await clock.Seconds());

        Assert.Empty(opened.Complaints);
        Assert.InRange(bytes, 1, MostBytes);
    }

    [BrowserFact]
    public void Patient_pages_say_how_long_500_take()
    {
        var cohort = SampleSubjects.CohortOf(ManySubjects.Of(Pages));
        var watch = Stopwatch.StartNew();
        var bytes = CohortReport.Folder(cohort, "500 subjects").Sum(page => (long)Encoding.UTF8.GetBytes(page.Html).Length);
        Say($"make {Pages} patient pages and their cohort page", watch.Elapsed.TotalMilliseconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"their size: {bytes / 1e6:0} MB"));
        Assert.InRange(bytes / Pages, 1, MostBytes);
    }

    [BrowserFact]
    public async Task A_file_with_2000_patients_in_it_says_how_long_it_takes()
    {
        var cohort = SampleSubjects.CohortOf(ManySubjects.Of(Subjects));
        var watch = Stopwatch.StartNew();
        var html = CohortReport.Html(cohort, "2,000 subjects", withPatients: true);
        Say("make one file of 2,000 patient pages and their cohort page", watch.Elapsed.TotalMilliseconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"its size: {Encoding.UTF8.GetByteCount(html) / 1e6:0.0} MB"));
        await using var opened = await chromium.Open(html, NoteReady);
        Say("ready in the browser", await opened.Page.EvaluateAsync<double>("readyAt"));
        await using var clock = await MainThreadClock.Of(opened.Page);
        Say("filter pattern = 'progression'", await opened.Page.EvaluateAsync<double>(TimeFilter, new[] { "pattern", "progression" }), await clock.Seconds());
        Assert.Empty(opened.Complaints);
    }

    private void Say(string what, double milliseconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {milliseconds / 1000:0.00} s"));

    private void Say(string what, double milliseconds, double processor) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {milliseconds / 1000:0.00} s, of them {processor:0.00} s at work"));
}
