using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ResponseEval.Reports;

namespace ResponseEval.Tool.Reporting;

/// <summary>Draws a specification as SVG, by the embedded plot runtime in Node.</summary>
/// <param name="patience">How long Node may take; then it and what it started is ended.</param>
/// <param name="interrupt">Set when the user interrupts, which ends Node too.</param>
/// <param name="program">The program that is Node.</param>
internal sealed class SvgDrawing(TimeSpan patience, CancellationToken interrupt, string program = "node")
{
    /// <summary>A cohort of 2,000 takes seconds.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromMinutes(2);

    private const int MostDrawn = 1 << 28;
    private const int MostComplaint = 1 << 16;

    /// <exception cref="UsageException">There is no Node, or it failed.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public byte[] Draw(ReadOnlySpan<byte> vegaLite)
    {
        var script = PlotRuntime.SvgScript(vegaLite)
            ?? throw new UsageException("SVG needs the plot runtime, which was not embedded in this build; .vl.json works without it");
        using var node = Start();
        try
        {
            // Reading and writing of a pipe cannot be cancelled: it is left behind, and ends with Node.
            return Task.Run(() => Draw(node, script), CancellationToken.None).WaitAsync(patience, interrupt).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            throw new UsageException($"Node did not draw the plot within {Words.Count((int)patience.TotalSeconds, "second", "seconds")}; .vl.json and .html work without it");
        }
        finally
        {
            // It may have ended meanwhile, or closed its streams and run on.
            node.Kill(entireProcessTree: true);
        }
    }

    private Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, "-")
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            })!;
        }
        catch (Win32Exception exception)
        {
            throw new UsageException($"SVG is drawn by Node, and 'node' does not start ({exception.Message}); .vl.json and .html work without it");
        }
    }

    private static async Task<byte[]> Draw(Process node, string script)
    {
        var drawn = Read(node.StandardOutput.BaseStream, MostDrawn);
        var complaint = Read(node.StandardError.BaseStream, MostComplaint);
        try
        {
            await node.StandardInput.WriteAsync(script).ConfigureAwait(false);
            node.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read all: its exit code and its complaint say why.
        }

        await Task.WhenAll(drawn, complaint, node.WaitForExitAsync()).ConfigureAwait(false);
        if (node.ExitCode == 0 && drawn.Result.Length is > 0 and < MostDrawn)
            return drawn.Result;
        throw new UsageException($"Node could not draw the plot: {FirstLine(complaint.Result)}");
    }

    /// <summary>The first bytes of a stream, which is read to its end so that nobody waits for it.</summary>
    private static async Task<byte[]> Read(Stream stream, int most)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            kept.Write(buffer, 0, (int)Math.Min(read, most - kept.Length));
        return kept.ToArray();
    }

    private static string FirstLine(byte[] text)
    {
        var lines = Encoding.UTF8.GetString(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.FirstOrDefault(line => line.Contains("Error", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? "it says not why";
    }
}
