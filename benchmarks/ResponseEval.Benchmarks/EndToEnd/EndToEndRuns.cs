using System.Diagnostics;
using System.Globalization;

namespace ResponseEval.Benchmarks.EndToEnd;

/// <summary>
/// <c>endtoend SUBJECTS [OUTPUT]</c>: <c>assess --format ndjson</c> as a process over a file, and the floor in the same run. <c>endtoend-pipe SUBJECTS ...</c>: the same through a
/// pipe, for the memory of sizes that no disk need hold. Times are best of several runs; the processor time, unlike that on the wall, is little disturbed by other
/// work on the machine.
/// </summary>
internal static class EndToEndRuns
{
    private const int Repeats = 3;
    private const int Cores = 2;
    private static readonly TypicalLines _lines = new();

    public static void Run(int subjects, string output)
    {
        var folder = Directory.CreateTempSubdirectory();
        var input = Path.Combine(folder.FullName, "typical.ndjson");
        try
        {
            PrintHead();
            var result = new byte[ResultLength(input)];
            Array.Fill(result, (byte)' ');
            using (var file = File.Create(input))
                _lines.Write(file, subjects);
            var floor = Best(() => Measure(() => TokenizeFloor.Run(input, output, result, Cores), static () => ProcessUsage.Own));
            var tool = Best(() => Measure(() => Assess(input, output), static () => ProcessUsage.OfChildren));
            Print("floor", subjects, floor, floor, memory: false);
            Print("assess", subjects, tool, floor, memory: true);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static void RunPipe(int[] sizes)
    {
        PrintHead();
        foreach (var subjects in sizes)
        {
            var tool = Measure(() => Pipe(subjects), static () => ProcessUsage.OfChildren);
            Print("assess, pipe", subjects, tool, null, memory: true);
        }
    }

    /// <summary>The mean length of a result, over all variants.</summary>
    private static long ResultLength(string input)
    {
        using (var file = File.Create(input))
            _lines.Write(file, TypicalLines.Variants);
        var output = input + ".results";
        Print("assess, start-up", TypicalLines.Variants, Best(() => Measure(() => Assess(input, output), static () => ProcessUsage.OfChildren)), null, memory: true);
        return new FileInfo(output).Length / TypicalLines.Variants;
    }

    private static void Assess(string input, string output)
    {
        using var process = Start(input, output, isPipe: false);
        End(process);
    }

    private static void Pipe(int subjects)
    {
        using var process = Start("-", "/dev/null", isPipe: true);
        using (var input = process.StandardInput.BaseStream)
            _lines.Write(input, subjects);
        End(process);
    }

    private static Process Start(string input, string output, bool isPipe) =>
        Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "ResponseEval.Tool.dll"), "assess", input, "--format", "ndjson", "--output", output])
        { RedirectStandardInput = isPipe })!;

    private static void End(Process process)
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("The tool failed.");
    }

    private static Figures Measure(Action action, Func<ProcessUsage> usage)
    {
        var before = usage();
        var start = Stopwatch.GetTimestamp();
        action();
        var wall = Stopwatch.GetElapsedTime(start);
        var after = usage();
        return new(wall.TotalSeconds, after.ProcessorSeconds - before.ProcessorSeconds, after.PeakMemory);
    }

    private static Figures Best(Func<Figures> measure)
    {
        var best = measure();
        for (var i = 1; i < Repeats; i++)
        {
            var next = measure();
            best = new(Math.Min(best.Wall, next.Wall), Math.Min(best.Processor, next.Processor), next.PeakMemory);
        }

        return best;
    }

    private static void PrintHead() =>
        Console.WriteLine("what\tsubjects\twall s\tprocessor s\tsubjects/s\tsubjects/s were both cores free\tx floor\tx floor, processor\tpeak MB");

    private static void Print(string what, int subjects, Figures figures, Figures? floor, bool memory) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}\t{subjects}\t{figures.Wall:0.00}\t{figures.Processor:0.00}\t{subjects / figures.Wall:0}\t{Cores * subjects / figures.Processor:0}\t{figures.Wall / floor?.Wall:0.00}\t{figures.Processor / floor?.Processor:0.00}\t{(memory ? figures.PeakMemory >> 20 : null):0}"));

    private sealed record Figures(double Wall, double Processor, long PeakMemory);
}
