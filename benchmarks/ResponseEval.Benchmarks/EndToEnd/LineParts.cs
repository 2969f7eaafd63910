using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ResponseEval.Benchmarks.Columns;
using ResponseEval.Trials;

namespace ResponseEval.Benchmarks.EndToEnd;

/// <summary>
/// <c>endtoend-parts</c>: what the parts of a line cost on one thread, in the time that the thread ran, the least of many runs over a hundred lines that stay in the cache.
/// </summary>
internal static class LineParts
{
    private const int Lines = 100;
    private const int Runs = 400;

    public static void Run()
    {
        var reader = new HistoryJsonReader();
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        var writer = new EvaluationJsonWriter(ProtocolRules.Default);
        var output = new ArrayBufferWriter<byte>(1 << 16);
        var histories = Enumerable.Range(0, Lines).Select(TypicalSubject.Variant).ToArray();
        var lines = Array.ConvertAll(histories, Json);
        var evaluations = Array.ConvertAll(histories, evaluator.Evaluate);
        var endpoints = Array.ConvertAll(evaluations, evaluation => Endpoints.Of(evaluation, CensoringRule.FdaTableA));

        Print("tokenise alone", i => Tokenize(lines[i]));
        Print("read", i => reader.Read(lines[i]));
        Print("evaluate", i => evaluator.Evaluate(histories[i]));
        Print("find what is beyond RECIST (part of writing)", i => BeyondRecist.Of(evaluations[i]));
        Print("write", i =>
        {
            output.ResetWrittenCount();
            writer.Write(evaluations[i], [], output);
        });
        Print("endpoints", i => Endpoints.Of(evaluations[i], CensoringRule.FdaTableA));
        Print("write endpoints", i =>
        {
            output.ResetWrittenCount();
            EndpointsJson.Write(endpoints[i], output);
        });
    }

    private static void Tokenize(byte[] line)
    {
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
        }
    }

    private static byte[] Json(SubjectHistory history)
    {
        var output = new ArrayBufferWriter<byte>();
        HistoryJson.Write(history, output);
        return output.WrittenSpan.ToArray();
    }

    private static void Print(string what, Action<int> part)
    {
        var best = double.MaxValue;
        long allocated = 0;
        for (var run = 0; run < Runs; run++)
        {
            if (run % (Runs / 8) == 0)
                Thread.Sleep(250); // the compiler catches up, tier by tier
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = ThreadClock.Nanoseconds;
            for (var i = 0; i < Lines; i++)
                part(i);
            best = Math.Min(best, ThreadClock.Nanoseconds - start);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{best / Lines / 1000:0.00} µs\t{allocated / Lines} B"));
    }
}
