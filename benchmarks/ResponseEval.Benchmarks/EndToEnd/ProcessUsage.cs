using System.Runtime.InteropServices;

namespace ResponseEval.Benchmarks.EndToEnd;

/// <summary>What a process used (Linux): processor time of all its threads in seconds, and the most memory at a time in bytes.</summary>
internal readonly partial record struct ProcessUsage(double ProcessorSeconds, long PeakMemory)
{
    private const int Children = -1;

    /// <summary>This process.</summary>
    public static ProcessUsage Own => Of(who: 0);

    /// <summary>The child processes that have ended: their time together, the memory of the largest.</summary>
    public static ProcessUsage OfChildren => Of(Children);

    private static ProcessUsage Of(int who) => GetUsage(who, out var usage) == 0
        ? new(usage.UserSeconds + usage.SystemSeconds + (usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6, usage.PeakKilobytes * 1024)
        : throw new PlatformNotSupportedException();

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long PeakKilobytes;
    }
}
