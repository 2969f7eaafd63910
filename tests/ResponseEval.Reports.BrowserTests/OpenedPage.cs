using Microsoft.Playwright;

namespace ResponseEval.Reports.BrowserTests;

/// <summary>A page in the browser, with all it said and asked for.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly string file;
    private readonly List<string> complaints = [];

    public OpenedPage(IPage page, string file)
    {
        Page = page;
        this.file = file;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url != new Uri(file).AbsoluteUri)
                complaints.Add("request: " + request.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>Errors on the console, exceptions, and requests for anything but the file itself.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public Task<int> Count(string selector) => Page.Locator(selector).CountAsync();

    /// <summary>The width of all that there is: that of the window, unless something sticks out.</summary>
    public Task<int> Width() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    /// <summary>Sets a filter of a cohort page and waits until everything shows it.</summary>
    public async Task Filter(string name, string value)
    {
        await Page.EvaluateAsync("delete document.documentElement.dataset.filtered");
        await Page.SelectOptionAsync($"select[name={name}]", value);
        await Page.WaitForSelectorAsync("html[data-filtered]", new() { State = WaitForSelectorState.Attached });
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        File.Delete(file);
    }
}
