using System.Diagnostics;
using System.Text;

namespace ResponseEval.Tool.Tests.Processes;

/// <summary>The built tool as a process of its own.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly Task<string> error;

    private ToolProcess(ProcessStartInfo start, (string Name, string Value)[] environment)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = start.StandardErrorEncoding = new UTF8Encoding(false);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        error = process.StandardError.ReadToEndAsync();
    }

    public StreamWriter Input => process.StandardInput;

    public StreamReader Output => process.StandardOutput;

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "ResponseEval.Tool.dll");

    /// <summary>Starts the tool. Signals are as on a terminal, whatever the test runner inherited.</summary>
    public static ToolProcess Start(string[] arguments, params (string Name, string Value)[] environment) => OperatingSystem.IsLinux()
        ? new(new ProcessStartInfo("env", ["--default-signal=INT,TERM,PIPE", "dotnet", Dll, .. arguments]), environment)
        : new(new ProcessStartInfo("dotnet", [Dll, .. arguments]), environment);

    /// <summary>Starts a shell command in which <c>tool</c> stands for the tool.</summary>
    public static ToolProcess Shell(string command) =>
        new(new ProcessStartInfo("sh", ["-c", $"tool() {{ dotnet '{Dll}' \"$@\"; }}\n{command}"]), []);

    /// <summary>Sends a signal by its name.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, process.Id.ToString(provider: null)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end; the exit code and what was said on standard error.</summary>
    public (int ExitCode, string Error) Wait()
    {
        if (!process.WaitForExit(_patience))
            throw new TimeoutException("The tool does not end.");
        return (process.ExitCode, error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
