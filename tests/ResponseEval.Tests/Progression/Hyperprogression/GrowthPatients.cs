using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests.Progression.Hyperprogression;

/// <summary>Generated growth: sums on both sides of every threshold, scans on both sides of every window, and now and then something missing.</summary>
internal static class GrowthPatients
{
    internal static Arbitrary<GrowthPatient> Any => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make), Shrink);

    /// <summary>The same, with every tumour that grew on treatment turned into one that shrank.</summary>
    internal static Arbitrary<GrowthPatient> Shrinking => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Shrunk(Make(seed))), patient => Shrink(patient).Where(other => !(other.After > other.Baseline)));

    internal static GrowthPatient Make(int seed)
    {
        var draw = new Draw(seed);
        var baseline = draw.Weighted((8, draw.Between(500, 15_000) / 10 * 10), (2, draw.Between(1_000, 6_000)), (1, 10_000));
        var before = baseline * draw.Weighted((6, draw.Between(60, 99)), (2, 80), (2, 100), (2, draw.Between(101, 160))) / 100;
        var after = baseline * draw.Weighted((3, draw.Between(20, 100)), (3, draw.Between(101, 150)), (3, draw.Between(150, 300)), (1, 120), (1, 140), (1, 150)) / 100;
        var daysBefore = draw.Weighted((6, draw.Between(20, 120)), (1, draw.Of(13, 14, 15)), (2, draw.Of(56, 60)));
        return new GrowthPatient
        {
            Before = draw.Chance(10) ? null : draw.Chance(2) ? 0 : before / 100.0,
            Baseline = draw.Chance(2) ? null : draw.Chance(2) ? 0 : baseline / 100.0,
            After = draw.Chance(4) ? null : draw.Chance(2) ? 0 : after / 100.0,
            DaysBefore = daysBefore,
            DaysAfter = draw.Chance(4) ? null : draw.Weighted((5, draw.Between(21, 100)), (1, draw.Of(13, 14)), (4, draw.Of(42, 43, 56, 57, 60, 61, 84, 85)), (2, daysBefore)),
            FirstDose = draw.Chance(8) ? null : draw.Weighted((6, 0), (3, draw.Between(1, 14)), (1, draw.Between(-3, -1))),
            WithoutTargets = draw.Chance(3),
            NewLesions = NewLesions(draw),
            NewTarget = draw.Chance(20) ? draw.Between(10, 60) : null,
            Events = Events(draw),
            Clinical = Clinical(draw),
        };
    }

    private static GrowthPatient Shrunk(GrowthPatient patient) =>
        patient is { Baseline: { } baseline, After: { } after } && after > baseline
            ? patient with { After = Math.Round(baseline * baseline / after, 2) }
            : patient;

    private static string?[] NewLesions(Draw draw)
    {
        var organs = new string?[draw.Weighted((5, 0), (2, 1), (2, 2), (1, 3))];
        for (var i = 0; i < organs.Length; i++)
            organs[i] = draw.Weighted<string?>((3, "lung"), (4, "liver"), (3, "bone"), (1, null));
        return organs;
    }

    private static SubjectEvent[] Events(Draw draw)
    {
        var events = new List<SubjectEvent>();
        if (draw.Chance(20))
            events.Add(SubjectEvent.Death(GrowthPatient.Day(draw.Between(10, 120)), draw.Of(DeathCause.Disease, DeathCause.Other, DeathCause.Unknown)));
        if (draw.Chance(20))
            events.Add(SubjectEvent.TreatmentStopped(GrowthPatient.Day(draw.Between(-10, 90)), draw.Of(StopReason.Progression, StopReason.Toxicity, StopReason.Unknown)));
        if (draw.Chance(5))
            events.Add(SubjectEvent.NewAnticancerTherapy(GrowthPatient.Day(draw.Between(10, 90))));
        if (draw.Chance(3))
            events.Add(SubjectEvent.DataCutoff(GrowthPatient.Day(draw.Between(10, 90))));
        return [.. events];
    }

    private static ClinicalStatus[] Clinical(Draw draw)
    {
        var statuses = new ClinicalStatus[draw.Between(0, 3)];
        for (var i = 0; i < statuses.Length; i++)
            statuses[i] = new(GrowthPatient.Day(draw.Between(-20, 80)), draw.Chance(90) ? draw.Between(0, 4) : null);
        return statuses;
    }

    private static IEnumerable<GrowthPatient> Shrink(GrowthPatient patient)
    {
        GrowthPatient[] simpler =
        [
            patient with { NewLesions = [] }, patient with { NewTarget = null }, patient with { Events = [] }, patient with { Clinical = [] },
            patient with { FirstDose = 0 }, patient with { DaysBefore = 60 }, patient with { DaysAfter = 56 }, patient with { Before = 80 },
            patient with { Baseline = 100 },
        ];
        return simpler.Where(other => other.ToString() != patient.ToString());
    }
}
