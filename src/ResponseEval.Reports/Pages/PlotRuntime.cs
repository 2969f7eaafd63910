namespace ResponseEval.Reports;

/// <summary>
/// What draws the plots in a page: Vega, Vega-Lite and the interpreter that lets Vega run without making functions of text. Resolved from
/// npm when the library is built; a build without Node has none.
/// </summary>
public static class PlotRuntime
{
    private static readonly Lazy<string?> _script = new(() => Resource.Find("plot-runtime.js") is null ? null : Resource.Text("plot-runtime.js"));

    /// <summary>True if the build embedded it. Without it pages are written all the same, and say that their plots are not drawn.</summary>
    public static bool IsEmbedded => Script is not null;

    /// <summary>
    /// A script for Node that reads a Vega-Lite specification from the last line of itself and writes the plot as SVG to standard output;
    /// null without a runtime. Run it as <c>node -</c> with <see cref="SvgScript"/> on standard input.
    /// </summary>
    /// <param name="vegaLite">The specification, UTF-8.</param>
    public static string? SvgScript(ReadOnlySpan<byte> vegaLite) =>
        Script is null ? null : $"{Script}\n{Resource.Text("svg.js")}\ndraw({System.Text.Encoding.UTF8.GetString(vegaLite)});\n";

    internal static string? Script => _script.Value;

    /// <summary>The licences of the packages in it.</summary>
    internal static string Licences => Resource.Text("plot-runtime-licences.txt");
}
