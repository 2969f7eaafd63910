using System.Buffers;
using System.Text;
using ResponseEval.Testing;

namespace ResponseEval.Tool.Tests.Sharding;

/// <summary>Runs the shards of a run and joins them.</summary>
internal static class ShardedRuns
{
    internal static string Samples { get; } = Path.Combine(ResponseEval.Tests.SourceTree.Root, "samples");

    /// <summary>The numbers of shards that every verb is tried with.</summary>
    internal static int[] Counts { get; } = [1, 2, 3, 7, 16];

    /// <summary>Runs all shards and returns the parts, the last shard first.</summary>
    internal static (string[] Parts, ToolRun[] Runs) Shards(TemporaryFolder folder, int count, params string[] command)
    {
        var output = command[0] == "derive" ? "--out" : "--output";
        var parts = Enumerable.Range(1, count).Reverse().Select(shard => folder.Path($"{count}-{shard}.part")).ToArray();
        var runs = parts.Select((part, i) => ToolRun.Of([.. command, "--shard", $"{count - i}/{count}", output, part])).ToArray();
        return (parts, runs);
    }

    internal static ToolRun Merge(string[] parts, string output) => ToolRun.Of(["merge", .. parts, "--output", output]);

    /// <summary>Inputs of all kinds: valid, rejected and unreadable subjects, some twice, in every format, with marks, blank lines and either line end.</summary>
    internal static string[] Inputs(TemporaryFolder folder)
    {
        var generated = Generated(0, 60);
        string[] odd =
        [
            Histories.Broken("odd-1"),
            Histories.Responder("odd-2")[..150],
            "{\"formatVersion\":1,\"subjectId\":\"odd-3\",\"subjectId\":\"odd-4\",\"lesions\":[],\"assessments\":[]}",
            "{\"subjectId\":7}",
            "{\"subject\\u0049d\":\"odd-\\u0035\",\"x\":[1,{\"subjectId\":\"no\"}],\"x\":2}",
            "[\"no\",\"subject\"]",
            "not JSON",
            "",
            Histories.Responder("ödd-患"),
            Histories.WithWarning("odd-9"),
        ];
        var lines = generated.Concat(odd).ToArray();
        return
        [
            folder.Write("mixed.ndjson", "\uFEFF" + string.Join("\r\n", lines)),
            folder.Write("array.json.gz", "[" + string.Join(",\n", generated.Skip(40).Concat(Generated(100, 20))) + ",[],{}]"),
            folder.Write("again.ndjson.gz", string.Join("\n", lines.Reverse())),
            folder.Write("one.json", Histories.Responder("one")),
            folder.Write("nothing.ndjson", "\n"),
            Path.Combine(Samples, "sdtm"),
            Path.Combine(Samples, "patients.ndjson"),
        ];
    }

    internal static IEnumerable<string> Generated(int first, int count, string prefix = "G-") => Enumerable.Range(first, count).Select(seed =>
    {
        var subject = GeneratedSubjects.Any(seed);
        var json = new ArrayBufferWriter<byte>();
        var header = subject.Header with { SubjectId = $"{prefix}{seed}", Arm = seed % 3 == 0 ? "A" : "B", SiteId = $"0{seed % 4}" };
        HistoryJson.Write((subject with { Header = header }).Build(), json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    });

    /// <summary>All files of a folder by name, as text that can be compared.</summary>
    internal static Dictionary<string, string> Files(string folder) =>
        Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
