using ResponseEval.Reports;
using ResponseEval.Tool.Reporting;
using ResponseEval.Tool.Tests.Processes;

namespace ResponseEval.Tool.Tests.Reporting;

public sealed class SvgDrawingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public void A_Node_that_does_not_end_is_ended_with_all_it_started()
    {
        var node = ScriptedProgram.WriteWedged(folder);
        var message = Failure(node, TimeSpan.FromSeconds(1));
        Assert.Equal("Node did not draw the plot within 1 second; .vl.json and .html work without it", message);

        // On a busy machine it may have been ended before it could say its number.
        if (File.Exists(node + ".pid"))
            ScriptedProgram.WaitForEnd(ScriptedProgram.Pid(node));
    }

    [NodeFact]
    public void An_interrupt_ends_Node()
    {
        var node = ScriptedProgram.WriteWedged(folder);
        using var interrupt = new CancellationTokenSource();
        var drawing = Task.Run(() => new SvgDrawing(SvgDrawing.UsualPatience, interrupt.Token, node).Draw("{}"u8));
        var pid = ScriptedProgram.Pid(node);
        interrupt.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => drawing.GetAwaiter().GetResult());
        ScriptedProgram.WaitForEnd(pid);
    }

    [NodeFact]
    public void Why_Node_failed_is_said_in_a_line() => Assert.Equal(
        "Node could not draw the plot: TypeError: no such mark",
        Failure(ScriptedProgram.Write(folder, "node", "printf '[stdin]:5\\n  at x\\n\\nTypeError: no such mark\\n    at y\\n' >&2; exit 1"), SvgDrawing.UsualPatience));

    [NodeFact]
    public void However_much_Node_complains_only_the_beginning_is_kept()
    {
        var node = ScriptedProgram.Write(folder, "node", "/usr/bin/head -c 20000000 /dev/zero | /usr/bin/tr '\\0' x >&2; exit 1");
        Assert.InRange(Failure(node, SvgDrawing.UsualPatience).Length, 1, 70_000);
    }

    [NodeFact]
    public void A_Node_that_draws_nothing_failed() =>
        Assert.Equal("Node could not draw the plot: it says not why", Failure(ScriptedProgram.Write(folder, "node", "exit 0"), SvgDrawing.UsualPatience));

    [NodeFact]
    public void Without_Node_the_message_says_what_works_without()
    {
        var message = Failure(folder.Path("absent"), SvgDrawing.UsualPatience);
        Assert.StartsWith("SVG is drawn by Node, and 'node' does not start (", message, StringComparison.Ordinal);
        Assert.EndsWith("; .vl.json and .html work without it", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_plot_runtime_no_Node_is_asked()
    {
        if (!PlotRuntime.IsEmbedded)
            Assert.StartsWith("SVG needs the plot runtime", Failure(folder.Path("absent"), SvgDrawing.UsualPatience), StringComparison.Ordinal);
    }

    private static string Failure(string node, TimeSpan patience) => Assert.Single(
        Assert.Throws<UsageException>(() => new SvgDrawing(patience, CancellationToken.None, node).Draw("{}"u8)).Messages);
}
