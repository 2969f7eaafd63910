using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ResponseEval.Reports;

namespace ResponseEval.Tool.Reporting;

/// <summary>Draws a specification as SVG, by the embedded plot runtime in Node.</summary>
internal static class SvgDrawing
{
    /// <exception cref="UsageException">There is no Node, or it failed.</exception>
    public static byte[] Draw(ReadOnlySpan<byte> vegaLite)
    {
        var script = PlotRuntime.SvgScript(vegaLite)
            ?? throw new UsageException("SVG needs the plot runtime, which was not embedded in this build; .vl.json works without it");
        try
        {
            return Run(script);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            throw new UsageException($"SVG is drawn by Node, and 'node' does not start ({exception.Message}); .vl.json and .html work without it");
        }
    }

    private static byte[] Run(string script)
    {
        using var node = Process.Start(new ProcessStartInfo("node", "-")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
        var error = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(script);
        node.StandardInput.Close();
        using var drawn = new MemoryStream();
        node.StandardOutput.BaseStream.CopyTo(drawn);
        node.WaitForExit();
        return node.ExitCode == 0
            ? drawn.ToArray()
            : throw new UsageException($"Node could not draw the plot: {error.GetAwaiter().GetResult().Split('\n', 2)[0]}");
    }
}
