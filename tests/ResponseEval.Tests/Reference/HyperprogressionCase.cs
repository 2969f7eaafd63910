using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests.Reference;

/// <summary>A subject with clinical states, and variants of it near the limits of the definitions.</summary>
internal sealed record HyperprogressionCase(SubjectCase Subject, IReadOnlyList<ClinicalStatus> Clinical)
{
    private ValueList<HyperprogressionFinding>? _findings;

    internal static Arbitrary<HyperprogressionCase> Any => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make), Shrink);

    internal ValueList<HyperprogressionFinding> Findings => _findings ??= HyperprogressionFindings.Of(Evaluation());

    internal FindingStatus Status(HyperprogressionDefinition definition) => Findings.Single(finding => finding.Definition == definition).Status;

    public override string ToString() =>
        string.Join('\n', Clinical.Select(status => $"ECOG {status.Ecog} {status.Date:yyyy-MM-dd}").Prepend(Subject.ToString()));

    private static HyperprogressionCase Make(int seed)
    {
        var subject = SubjectCase.Of(GeneratedSubjects.Any(seed));
        var draw = new Draw(seed ^ 0x4D50);
        var varied = draw.Chance(85) ? HyperprogressionVariant.Of(draw, subject) : subject;
        if (!varied.IsValid)
            varied = subject;
        if (draw.Chance(25))
            varied = varied with { Rules = RuleMaker.Make(seed) with { KatoBurden = draw.Of(KatoBurden.IrRecist, KatoBurden.TargetsOnly) } };
        return new(varied, HyperprogressionVariant.Clinical(draw, varied));
    }

    private static IEnumerable<HyperprogressionCase> Shrink(HyperprogressionCase given) =>
        given.Clinical.Select(removed => new HyperprogressionCase(given.Subject, [.. given.Clinical.Where(other => !ReferenceEquals(other, removed))]))
            .Concat(SubjectShrinker.Shrink(given.Subject).Select(smaller => new HyperprogressionCase(smaller, given.Clinical)));

    private SubjectEvaluation Evaluation()
    {
        if (Clinical.Count == 0)
            return Subject.Evaluation;
        var builder = ContextMaker.Rebuilt(Subject.History);
        foreach (var status in Clinical)
            builder.Clinical(status);
        return Subject.Evaluated(builder.Build());
    }
}
