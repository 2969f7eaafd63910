using Microsoft.Playwright;

namespace ResponseEval.Reports.BrowserTests;

/// <summary>The system's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where Debian and others put it; null where there is none.</summary>
    public static string? Executable { get; } =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Why there can be no test in a browser; null if there can.</summary>
    public static string? Missing => Executable is null ? "skipped: no Chromium" : PlotRuntime.IsEmbedded ? null : "skipped: no plot runtime";

    public async Task InitializeAsync()
    {
        if (Missing is not null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a page from disk, waits until its plots stand, and notes what it says and asks for.</summary>
    /// <param name="html">The page.</param>
    /// <param name="before">A script that runs before those of the page; null for none.</param>
    public async Task<OpenedPage> Open(string html, string? before = null)
    {
        var file = Path.Combine(Path.GetTempPath(), $"responseeval-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        var opened = new OpenedPage(await browser!.NewPageAsync(), file);
        if (before is not null)
            await opened.Page.AddInitScriptAsync(before);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        await opened.Page.WaitForSelectorAsync("html[data-ready]", new() { State = WaitForSelectorState.Attached });
        return opened;
    }
}

/// <summary>A fact about pages in a browser; without Chromium or the plot runtime it is skipped by name.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, for several pages.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
