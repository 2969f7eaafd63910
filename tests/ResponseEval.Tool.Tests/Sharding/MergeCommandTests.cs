using ResponseEval.Tool.Sharding;

namespace ResponseEval.Tool.Tests.Sharding;

public sealed class MergeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string input;
    private readonly string[] parts;

    public MergeCommandTests()
    {
        input = folder.Write("in.ndjson", string.Join('\n', ShardedRuns.Generated(0, 30)));
        parts = ShardedRuns.Shards(folder, 3, "assess", input, "--format", "json").Parts;
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_part_is_named() =>
        AssertRefused("1 of 3 shards are missing: 2", parts[0], parts[2]);

    [Fact]
    public void A_part_that_is_there_twice_is_named()
    {
        AssertRefused($"'{parts[1]}' is shard 2/3, and so is '{parts[1]}': each is needed once", parts[0], parts[1], parts[1], parts[2]);
        foreach (var ending in (string[])["", ".index", ".manifest.json"])
            File.Copy(parts[1] + ending, folder.Path("copy" + ending));
        AssertRefused($"'{folder.Path("copy")}' is shard 2/3, and so is '{parts[1]}'", [.. parts, folder.Path("copy")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".index")]
    public void A_part_that_was_changed_is_named(string ending)
    {
        var bytes = File.ReadAllBytes(parts[1] + ending);
        bytes[5] ^= 1;
        File.WriteAllBytes(parts[1] + ending, bytes);
        AssertRefused($"'{parts[1]}' is not whole: '{parts[1]}{ending}' has SHA-256 ", parts);
        File.WriteAllBytes(parts[1] + ending, bytes[1..]);
        AssertRefused($"'{parts[1]}' is not whole: '{parts[1]}{ending}' has {bytes.Length - 1} bytes, not {bytes.Length} as its manifest says", parts);
        File.Delete(parts[1] + ending);
        AssertRefused($"'{parts[1]}' is not whole: there is no '{parts[1]}{ending}'", parts);
    }

    [Fact]
    public void A_part_without_a_manifest_is_named()
    {
        File.Delete(parts[1] + ".manifest.json");
        AssertRefused($"'{parts[1]}' has no manifest", parts);
        AssertRefused("has no manifest", input);
    }

    [Theory]
    [InlineData("--explain", "its options are --explain=true, not the default")]
    [InlineData("--strict", "its options are --strict=true, not the default")]
    [InlineData("--rules {0}", "its rules are own 1.0.0, sha256:")]
    public void A_part_of_another_run_is_named(string options, string difference)
    {
        var rules = folder.Write("rules.json", """{"name":"own","nodeNormalMm":11}""");
        ToolRun.Of(["assess", input, "--format", "json", "--shard", "2/3", "--output", parts[1], .. string.Format(null, options, rules).Split(' ')]);
        AssertRefused($"'{parts[1]}' is not of the same run as '{parts[0]}': {difference}", parts);
    }

    [Fact]
    public void A_part_of_other_inputs_or_another_division_is_named()
    {
        ToolRun.Of("assess", input, "--format", "json", "--shard", "2/4", "--output", parts[1]);
        AssertRefused("it is one of 4 shards, not of 3", parts);
        File.AppendAllText(input, "\n");
        ToolRun.Of("assess", input, "--format", "json", "--shard", "2/3", "--output", parts[1]);
        AssertRefused($"'{parts[1]}' is not of the same run as '{parts[0]}': its input '{input}' has ", parts);
    }

    [Theory]
    [InlineData("\"tool\": \"0.1.0", "\"tool\": \"0.0.9", "was made by version 0.0.9")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 2,", "its format is version 2, not 1")]
    [InlineData("\"verb\": \"assess\"", "\"verb\": \"report\"", "says that 'report' made it")]
    [InlineData("\"shard\": 2,", "\"shard\": 4,", "says that it is shard 4/3")]
    [InlineData("\"shard\": 2,", "\"shard\": 2, \"more\": 1,", "is no manifest of a part")]
    [InlineData("\"shard\": 2,", "\"shard\": 2, \"shard\": 2,", "is no manifest of a part")]
    [InlineData("\"exitCode\": 0", "\"exitCode\": \"0\"", "is no manifest of a part")]
    [InlineData("\"nodeNormalMm\": 10", "\"nodeNormalMm\": 11", "the rules are not those of the hash")]
    [InlineData("\"entries\": 30", "\"entries\": 31", "its inputs have 31 entries, not 30")]
    public void A_manifest_that_somebody_changed_is_named(string text, string changed, string message)
    {
        var path = parts[1] + ".manifest.json";
        var manifest = File.ReadAllText(path);
        Assert.Contains(text, manifest, StringComparison.Ordinal);
        File.WriteAllText(path, manifest.Replace(text, changed, StringComparison.Ordinal));
        AssertRefused(message, parts);
    }

    [Theory]
    [InlineData("", "the indexes of the parts do not fit together: entry ")]
    [InlineData("{\"entry\":0,\"length\":-1}\n", "does not fit to the files beside it")]
    [InlineData("{\"entry\":0,\"length\":9223372036854775807}\n", "do not fit")]
    [InlineData("{\"entry\":0,\"length\":1,\"length\":1}\n", "does not fit to the files beside it")]
    [InlineData("{\"entry\":0", "does not fit to the files beside it")]
    [InlineData("null\n", "does not fit to the files beside it")]
    public void An_index_that_does_not_fit_is_noticed_though_its_hash_is_right(string index, string message)
    {
        Forge(parts[1], PartFiles.IndexEnding, Histories.Utf8(index));
        AssertRefused(message, parts);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("summarize")]
    [InlineData("derive")]
    public void A_part_that_does_not_fit_to_its_index_is_noticed_though_its_hash_is_right(string verb)
    {
        var source = verb == "derive" ? Path.Combine(ShardedRuns.Samples, "sdtm") : input;
        var forged = ShardedRuns.Shards(folder, 1, verb, source, "--format", verb == "summarize" ? "csv" : "json").Parts[0];
        var bytes = File.ReadAllBytes(forged);
        foreach (var changed in (byte[][])[[], bytes[..^2], [.. bytes, (byte)'x'], [(byte)'x', .. bytes[1..]]])
        {
            Forge(forged, "", changed);
            var run = ShardedRuns.Merge([forged], folder.Path("merged"));
            Assert.Equal(2, run.ExitCode);
            Assert.Matches("does not fit|holds no derivation", run.Error);
            Assert.False(File.Exists(folder.Path("merged")));
            Assert.Empty(Directory.Exists(folder.Path("merged")) ? Directory.GetFiles(folder.Path("merged")) : []);
        }
    }

    [Fact]
    public void A_pattern_may_name_the_files_beside_the_parts_too()
    {
        var all = folder.Names().Where(static name => name.StartsWith("3-", StringComparison.Ordinal)).Select(folder.Path).ToArray();
        Assert.Equal(9, all.Length);
        Assert.Equal(0, ShardedRuns.Merge(all, folder.Path("merged")).ExitCode);
        Assert.Equal(ToolRun.Of("assess", input, "--format", "json").Output, File.ReadAllText(folder.Path("merged")));
    }

    [Fact]
    public void Neither_a_part_nor_an_input_is_overwritten()
    {
        foreach (var file in (string[])[.. PartFiles.Of(parts[0]), input])
        {
            var before = File.ReadAllBytes(file);
            var run = ShardedRuns.Merge(parts, file);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"'{file}' ", run.Error, StringComparison.Ordinal);
            Assert.Contains("it cannot be the output too", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void An_interrupt_leaves_no_file()
    {
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        var run = ToolRun.With(new() { Interrupt = interrupt.Token }, ["merge", .. parts, "--output", folder.Path("merged")]);
        Assert.Equal(130, run.ExitCode);
        Assert.DoesNotContain("merged", folder.Names());
    }

    private void AssertRefused(string message, params string[] named)
    {
        var run = ShardedRuns.Merge(named, folder.Path("merged"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("merged", folder.Names());
    }

    /// <summary>Replaces a file of a part, and makes the manifest say that it is so.</summary>
    private static void Forge(string part, string ending, byte[] bytes)
    {
        var was = FileDigest.Of(part + ending, CancellationToken.None);
        File.WriteAllBytes(part + ending, bytes);
        var now = FileDigest.Of(part + ending, CancellationToken.None);
        var manifest = part + PartFiles.ManifestEnding;
        File.WriteAllText(manifest, File.ReadAllText(manifest)
            .Replace($"\"size\": {was.Size},", $"\"size\": {now.Size},", StringComparison.Ordinal)
            .Replace(was.Sha256, now.Sha256, StringComparison.Ordinal));
    }
}
