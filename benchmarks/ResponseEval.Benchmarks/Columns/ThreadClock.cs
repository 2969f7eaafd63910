using System.Runtime.InteropServices;

namespace ResponseEval.Benchmarks.Columns;

/// <summary>How long the current thread has run on a core (Linux).</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static double Nanoseconds =>
        GetTime(ThreadCpuTime, out var time) == 0 ? time.Seconds * 1e9 + time.Nanoseconds : throw new PlatformNotSupportedException();

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
