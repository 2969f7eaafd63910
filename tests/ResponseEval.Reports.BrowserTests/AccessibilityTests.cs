using Microsoft.Playwright;
using ResponseEval.Validation;

namespace ResponseEval.Reports.BrowserTests;

/// <summary>Whether people who use a keyboard, a screen reader or little contrast can use the pages (WCAG 2.2, level AA).</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Every text of the page whose contrast with what lies behind it is less than 4.5 to 1 (WCAG 2.2, 1.4.3); pictures have their own colours.</summary>
    private const string FaintTexts = """
        () => {
          const channel = value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const parse = color => color.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
          const behind = element => {
            for (; element; element = element.parentElement) {
              const color = parse(getComputedStyle(element).backgroundColor);
              if (color.length === 3 || color[3] > 0) return color;
            }
            return [255, 255, 255];
          };
          return [...document.querySelectorAll('body *')]
            .filter(e => !e.closest('svg, canvas, script') && e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== ''))
            .filter(e => {
              const [a, b] = [light(parse(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
              return (a + 0.05) / (b + 0.05) < 4.5;
            })
            .map(e => e.outerHTML.slice(0, 80));
        }
        """;

    public static TheoryData<string> Pages => new("patient", "crowded", "cohort", "both");

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Texts_stand_out_from_what_lies_behind_them(string page)
    {
        await using var opened = await chromium.Open(Html(page));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(FaintTexts));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(FaintTexts));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_screen_reader_finds_language_landmarks_headings_and_tables(string page)
    {
        await using var opened = await chromium.Open(Html(page));
        Assert.Equal("en", await opened.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await opened.Count("main"));
        Assert.Equal(1, await opened.Count("body > footer"));
        Assert.Equal(1, await opened.Count("h1:visible"));
        Assert.Equal(0, await opened.Count("th:not([scope])"));
        Assert.Equal(0, await opened.Count(".picture:not([role=img][aria-label])"));
        Assert.Equal(0, await opened.Count("nav:not([aria-label])"));
        Assert.Equal("", await opened.Page.EvaluateAsync<string>(
            "(() => { let level = 0; for (const h of document.querySelectorAll('h1, h2, h3, h4')) { const next = +h.tagName[1]; if (next > level + 1) return h.outerHTML; level = next; } return ''; })()"));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('button, a, select')].filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length)).map(e => e.outerHTML)"));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_control_is_reached_by_the_keyboard_and_seen_when_it_is(string page)
    {
        await using var opened = await chromium.Open(Html(page));
        var controls = await opened.Page.EvaluateAsync<int>("[...document.querySelectorAll('button, a, select, summary')].filter(e => e.checkVisibility()).length");
        var reached = 0;
        for (; reached < Math.Min(controls, 40); reached++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            var focus = await opened.Page.EvaluateAsync<string>("[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle].join()");
            Assert.Matches("^(BUTTON|A|SELECT|SUMMARY),solid$", focus);
        }

        Assert.InRange(reached, 3, 40);
        Assert.Equal(0, await opened.Count("[tabindex='-1']"));
    }

    [BrowserFact]
    public async Task Nothing_moves()
    {
        await using var opened = await chromium.Open(Html("both"));
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 || s.scrollBehavior !== 'auto'; }).length"));
    }

    [BrowserFact]
    public async Task In_a_narrow_window_only_tables_and_pictures_scroll_and_reasons_stay_inside()
    {
        foreach (var page in new[] { "patient", "crowded", "cohort", "both" })
        {
            await using var opened = await chromium.Open(Html(page));
            await opened.Page.SetViewportSizeAsync(400, 800);
            Assert.Equal(400, await opened.Width());
            if (page is "cohort" or "both")
                continue;
            await opened.Page.Locator(".visits button.code").First.ClickAsync();
            var box = (await opened.Page.Locator(".why:popover-open").BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, 400);
            Assert.InRange(box.X + box.Width, 0, 400);
        }
    }

    private static string Html(string page) => page switch
    {
        "patient" => PatientReport.Html(SampleSubjects.Patient, findings: [new(new CheckKind("RE-X", ProblemSeverity.Warning, "Here", "A note.", "A question?"), ProblemSeverity.Warning, new("A", "V1", "T1"), "1", "2")]),
        "crowded" => PatientReport.Html(SampleSubjects.Crowded),
        "cohort" => CohortReport.Html(SampleSubjects.Cohort, "Samples"),
        _ => CohortReport.Html(SampleSubjects.Cohort, "Samples", withPatients: true),
    };
}
