namespace ResponseEval.Tool.Tests.Processes;

/// <summary>A shell script that stands for a program, in a folder that can be the whole search path of a tool.</summary>
internal static class ScriptedProgram
{
    /// <summary>Writes the script and returns its path.</summary>
    public static string Write(TemporaryFolder folder, string name, string script)
    {
        Directory.CreateDirectory(folder.Path("bin"));
        var path = folder.Path("bin/" + name);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>A search path that holds .NET and the scripts of the folder, and nothing else.</summary>
    public static (string Name, string Value) SearchPath(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder.Path("bin"));
        File.CreateSymbolicLink(folder.Path("bin/dotnet"), Environment.ProcessPath!);
        return ("PATH", folder.Path("bin"));
    }

    /// <summary>A script that says its process number in a file beside it and then does nothing for ever.</summary>
    public static string WriteWedged(TemporaryFolder folder) => Write(folder, "node", "echo $$ > \"$0.new\"; /bin/mv \"$0.new\" \"$0.pid\"; exec /bin/sleep 100000");

    /// <summary>The process number that a wedged script said, once it has.</summary>
    public static int Pid(string script)
    {
        SpinWait.SpinUntil(() => File.Exists(script + ".pid"));
        return int.Parse(File.ReadAllText(script + ".pid"), provider: null);
    }

    /// <summary>Waits until a process has ended.</summary>
    public static void WaitForEnd(int pid) => SpinWait.SpinUntil(() =>
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    });
}
