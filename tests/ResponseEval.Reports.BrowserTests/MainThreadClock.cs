using Microsoft.Playwright;

namespace ResponseEval.Reports.BrowserTests;

/// <summary>The processor time of a page's main thread, which a busy machine does not lengthen as it does the time on the wall.</summary>
internal sealed class MainThreadClock : IAsyncDisposable
{
    private readonly ICDPSession session;
    private double last;

    private MainThreadClock(ICDPSession session) => this.session = session;

    public static async Task<MainThreadClock> Of(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        var clock = new MainThreadClock(session);
        await clock.Seconds();
        return clock;
    }

    /// <summary>The seconds since the last call.</summary>
    public async Task<double> Seconds()
    {
        var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        var now = metrics.EnumerateArray().Single(metric => metric.GetProperty("name").GetString() == "ThreadTime").GetProperty("value").GetDouble();
        var passed = now - last;
        last = now;
        return passed;
    }

    public async ValueTask DisposeAsync() => await session.DetachAsync();
}
