using ResponseEval.Reports;

namespace ResponseEval.Tool.Tests.Processes;

/// <summary>A test that draws with Node, or with a script in its place; without Node or the plot runtime it is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "needs Linux";
        else if (!PlotRuntime.IsEmbedded)
            Skip = "needs the plot runtime";
        else if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node"))))
            Skip = "needs Node";
    }
}
