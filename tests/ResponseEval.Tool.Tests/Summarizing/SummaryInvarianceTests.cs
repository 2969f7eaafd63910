using FsCheck.Fluent;
using ResponseEval.Tests;

namespace ResponseEval.Tool.Tests.Summarizing;

/// <summary>Neither the order of the subjects nor the number of threads changes a bit of a summary.</summary>
public sealed class SummaryInvarianceTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("table")]
    public void The_bytes_are_the_same_whatever_the_number_of_threads(string format)
    {
        var subjects = new TrialCase(7).Subjects(3000);
        var one = Summaries.Run(subjects, $"--by arm --format {format}", workers: 1);
        Assert.Equal((0, ""), (one.ExitCode, one.Error));
        Assert.Equal(one, Summaries.Run(subjects, $"--by arm --format {format}", workers: 5));
    }

    [Fact]
    public void The_order_of_subjects_changes_nothing_to_the_last_bit()
    {
        var check = Property.For(Gen.Choose(0, int.MaxValue).Select(static seed => new TrialCase(seed))).Cases(60)
            .Require("a hazard ratio", 0.3, static trial => trial.Json.Contains("hazardRatio\",\n      \"value\": 0.", StringComparison.Ordinal)
                || trial.Json.Contains("hazardRatio\",\n      \"value\": 1.", StringComparison.Ordinal))
            .Require("something not estimable", 0.3, static trial => trial.Json.Contains("not estimable", StringComparison.Ordinal));
        check.Holds(static trial => trial.Json == trial.Shuffled("summarize --by arm --format json"));
        check.FindsCounterexample(static trial => trial.Run("assess --format ndjson") == trial.Shuffled("assess --format ndjson"));
    }

    /// <summary>A trial made of a seed: two arms and subjects without one, who shrink and grow, and some of whom die.</summary>
    private sealed class TrialCase(int seed)
    {
        private readonly Lazy<string> json = new(() => new TrialCase(seed).Run("summarize --by arm --format json"));

        public string Json => json.Value;

        public string Run(string command) => Run(command, Subjects(20));

        public string Shuffled(string command)
        {
            var subjects = Subjects(20);
            new Random(seed + 1).Shuffle(subjects);
            return Run(command, subjects);
        }

        public string[] Subjects(int count)
        {
            var random = new Random(seed);
            return [.. Enumerable.Range(0, count).Select(i => Subject(i, random))];
        }

        public override string ToString() => FormattableString.Invariant($"seed {seed}");

        private static string Run(string command, string[] subjects)
        {
            var words = command.Split(' ');
            var run = ToolRun.Reading(string.Join('\n', subjects), [words[0], "-", .. words[1..]]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            return run.Output;
        }

        private static string Subject(int number, Random random)
        {
            var sizes = Enumerable.Range(0, random.Next(1, 8)).Select(_ => FormattableString.Invariant($"{random.Next(100, 600) / 10.0:0.0}"));
            var subject = Histories.Subject($"S-{number}", ["40.0", .. sizes]);
            subject = random.Next(10) switch { 0 => subject, < 5 => subject.InArm("A"), _ => subject.InArm("B") };
            return random.Next(3) == 0 ? subject.Dead(FormattableString.Invariant($"2025-{random.Next(3, 12):00}-15")) : subject;
        }
    }
}
