using System.Security.Cryptography;
using System.Text;

namespace ResponseEval.Reports;

/// <summary>
/// What every page is wrapped in: style, scripts, and the policy that forbids everything else. Nothing is fetched, nothing is sent, and no
/// script runs but the two whose hashes the policy names.
/// </summary>
internal static class PageShell
{
    private static readonly string _style = Resource.Text("page.css");
    private static readonly string _script = Resource.Text("page.js");

    private static readonly Lazy<string> _policy = new(() =>
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        + $"script-src {Hash(_script)}{(PlotRuntime.Script is { } runtime ? " " + Hash(runtime) : "")}; style-src {Hash(_style)}");

    /// <param name="title">The title of the page.</param>
    /// <param name="body">Writes the content.</param>
    /// <param name="plots">What the page draws, as JSON that escapes angle brackets; asked for once the content is written.</param>
    public static string Wrap(string title, Action<HtmlWriter> body, Lazy<string> plots)
    {
        var html = new HtmlWriter().Raw("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Raw("\n").Open("head").Raw("\n");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", _policy.Value));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Element("title", title).Raw("\n").Open("style").Raw(_style).CloseLine().CloseLine().Open("body").Raw("\n");
        body(html);
        Footer(html);
        html.Open("script", ("type", "application/json"), ("id", "plots")).Raw(plots.Value).CloseLine();
        if (PlotRuntime.Script is { } runtime)
            html.Open("script").Raw(runtime).CloseLine();
        html.Open("script").Raw(_script).CloseLine();
        return html.CloseLine().CloseLine().ToString();
    }

    private static void Footer(HtmlWriter html)
    {
        html.Open("footer");
        if (!PlotRuntime.IsEmbedded)
            html.Element("p", "The plot runtime was not embedded in this build: the plots of this page are not drawn.", ("class", "warning"));
        html.Element("p", Words.Disclaimer + " Made by ResponseEval. This page holds all it needs and sends nothing.");
        if (PlotRuntime.IsEmbedded)
            html.Open("details", ("class", "licences")).Element("summary", "Licences of the plot runtime").Element("pre", PlotRuntime.Licences).Close();
        html.CloseLine();
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
