using System.CommandLine;

namespace ResponseEval.Tool.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void The_tool_answers()
    {
        using var output = new StringWriter();
        var exitCode = Placeholder.Root().Parse(["assess", "x.ndjson"]).Invoke(new InvocationConfiguration { Output = output });
        Assert.Equal(0, exitCode);
        Assert.Contains("x.ndjson", output.ToString(), StringComparison.Ordinal);
    }
}
