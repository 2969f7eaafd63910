using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Cdisc.Tests.Adam;

/// <summary>A subject made up by a seed: one or two targets and a node, a non-target lesion, up to six visits; readings are missing, lesions vanish and new ones appear.</summary>
internal sealed record DrawnSubject(int Seed)
{
    private static readonly decimal[] _sizes = [0, 0, 4, 8, 11, 15, 20, 24, 30, 40];
    private static readonly string[] _states = ["PRESENT", "PRESENT", "ABSENT", "UNEQUIVOCAL"];
    private static readonly string[] _newStates = ["UNEQUIVOCAL", "EQUIVOCAL", "ABSENT"];

    public static Gen<DrawnSubject> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(static seed => new DrawnSubject(seed));

    public SdtmSubject Subject => Draw();

    public override string ToString() => string.Join('\n', Subject.TumorResults.Select(static result =>
        string.Create(CultureInfo.InvariantCulture, $"{result.Date} {result.LinkId} {result.Result ?? result.Status}")));

    private SdtmSubject Draw()
    {
        var random = new Random(Seed);
        var table = new TumorTable("num visit date");
        var targets = random.Next(0, 3);
        for (var i = 1; i <= targets; i++)
            table.AddLesion($"T{i}", "TARGET", "LIVER");
        var hasNode = random.Next(2) == 0;
        if (hasNode)
            table.AddLesion("T9", "TARGET", "LYMPH NODE");
        var hasNonTarget = random.Next(2) == 0 || (targets == 0 && !hasNode);
        if (hasNonTarget)
            table.AddLesion("NT1", "NON-TARGET", "BONE");
        table.AddLesion("X1", "NEW", "LUNG");
        var start = new DateOnly(2024, 1, 1);
        var visits = random.Next(2, 8);
        for (var visit = 1; visit <= visits; visit++)
        {
            var at = (Number: visit, Name: $"V{visit}", Date: start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            for (var i = 1; i <= targets; i++)
                table.AddDiameter($"T{i}", "TARGET", at.Number, at.Name, at.Date, Size(random, visit, smallest: 11));
            if (hasNode)
                table.AddDiameter("T9", "TARGET", at.Number, at.Name, at.Date, Size(random, visit, smallest: 15), isNode: true);
            if (hasNonTarget)
                table.AddState("NT1", "NON-TARGET", at.Number, at.Name, at.Date, visit == 1 ? "PRESENT" : _states[random.Next(random.Next(2, 5))]);
            if (visit > 1 && random.Next(8) == 0)
                table.AddState("X1", "NEW", at.Number, at.Name, at.Date, _newStates[random.Next(3)]);
            start = start.AddDays(random.Next(20, 60));
        }

        return table.Subject;
    }

    private static decimal? Size(Random random, int visit, decimal smallest)
    {
        var size = _sizes[random.Next(_sizes.Length)];
        return visit == 1 ? Math.Max(size, smallest) : random.Next(12) == 0 ? null : size;
    }
}
