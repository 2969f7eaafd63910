using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

public sealed class DisagreementSurvey(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Survey(bool any)
    {
        var kinds = new Dictionary<string, (int Count, SubjectCase Smallest)>();
        var n = int.Parse(Environment.GetEnvironmentVariable("SURVEY") ?? "20000");
        for (var seed = 1; seed <= n; seed++)
        {
            var s = SubjectMaker.Make(seed);
            if (any) s = s with { Rules = RuleMaker.Make(seed) };
            var d = ReferenceComparison.Differences(s);
            if (d.Count == 0) continue;
            var key = Key(d[0]);
            var old = kinds.GetValueOrDefault(key);
            var shrunk = s;
            if (old.Count < 3)
            {
                var again = true;
                while (again)
                {
                    again = false;
                    foreach (var smaller in SubjectShrinker.Shrink(shrunk))
                    {
                        var dd = ReferenceComparison.Differences(smaller);
                        if (dd.Count > 0 && Key(dd[0]) == key) { shrunk = smaller; again = true; break; }
                    }
                }
                if (old.Smallest is null || shrunk.ToString().Length < old.Smallest.ToString().Length) old.Smallest = shrunk;
            }
            kinds[key] = (old.Count + 1, old.Smallest!);
        }
        output.WriteLine($"total {kinds.Values.Sum(v => v.Count)} of {n}");
        foreach (var (key, (count, smallest)) in kinds.OrderByDescending(k => k.Value.Count).Take(12))
        {
            output.WriteLine($"=== {count} {key}");
            output.WriteLine(smallest.ToString());
            foreach (var line in ReferenceComparison.Differences(smallest)) output.WriteLine("  DIFF " + line);
        }
    }

    private static string Key(string line) => System.Text.RegularExpressions.Regex.Replace(line, @"\d\d\d\d-\d\d-\d\d |\d+/\d+/\d+|\d+(\.\d+)?", "#");
}
