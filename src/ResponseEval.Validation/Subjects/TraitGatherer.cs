using System.Numerics;

namespace ResponseEval.Validation;

/// <summary>Gathers the traits of a subject in one pass over lesions, facts and readings.</summary>
internal static class TraitGatherer
{
    private const int OtherMethods = (1 << (int)ImagingMethod.ChestXRay) | (1 << (int)ImagingMethod.Caliper)
        | (1 << (int)ImagingMethod.Ultrasound) | (1 << (int)ImagingMethod.Other);

    public static SubjectTraits Gather(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        var traits = OfRecords(evaluation) | OfLesions(history.Lesions.AsSpan());
        var methods = 0;
        for (var a = 0; a < history.Assessments.Count; a++)
            traits |= OfFacts(history.ResolvedLesions(a)) | OfAssessment(history.Assessments[a], ref methods);
        return traits
            | When((methods & OtherMethods) != 0, SubjectTraits.OtherMethods)
            | When(BitOperations.PopCount((uint)(methods & ~(1 << (int)ImagingMethod.Unspecified))) > 1, SubjectTraits.MethodsVary);
    }

    private static SubjectTraits OfRecords(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        var traits = When(history.Reported.Count > 0, SubjectTraits.Reported)
            | When(history.Ctdna.Count > 0, SubjectTraits.Ctdna)
            | When(history.BaselineIndex > 0, SubjectTraits.PreBaseline)
            | When(history.Events.Count > 0, SubjectTraits.Events)
            | When(evaluation.ProgressionEvents.Count > 0, SubjectTraits.Progression)
            | When(evaluation.Problems.Count > 0, SubjectTraits.Problems);
        foreach (var subjectEvent in history.Events)
            traits |= When(subjectEvent.Lesion is not null, SubjectTraits.Treated);
        return traits;
    }

    private static SubjectTraits OfLesions(ReadOnlySpan<Lesion> lesions)
    {
        var traits = SubjectTraits.None;
        foreach (var lesion in lesions)
            traits |= (lesion.Role switch
            {
                LesionRole.Target => SubjectTraits.Targets | When(lesion.IsLymphNode, SubjectTraits.TargetNodes),
                LesionRole.NonTarget => SubjectTraits.NonTargets,
                _ => SubjectTraits.NewLesions,
            })
                | When(lesion.Nature != LesionNature.Unspecified, SubjectTraits.Natures)
                | When(lesion.IrradiatedOn is not null, SubjectTraits.Treated);
        return traits;
    }

    private static SubjectTraits OfFacts(ReadOnlySpan<LesionFact> facts)
    {
        var traits = SubjectTraits.None;
        foreach (var fact in facts)
        {
            traits |= fact.Seen switch
            {
                LesionSeen.NotEvaluated => SubjectTraits.Missing,
                LesionSeen.Absent => SubjectTraits.Gone,
                LesionSeen.UnequivocalProgression => SubjectTraits.Unequivocal,
                _ => SubjectTraits.None,
            };
            traits |= When((fact.Traits & LesionTraits.Equivocal) != 0, SubjectTraits.Equivocal);
        }

        return traits;
    }

    private static SubjectTraits OfAssessment(Assessment assessment, ref int methods)
    {
        var traits = When(assessment.SliceThickness is not null, SubjectTraits.Slices)
            | When(assessment.Reader is not null || assessment.ReadOn is not null, SubjectTraits.Readers);
        foreach (ref readonly var reading in assessment.Readings.AsSpan())
        {
            methods |= 1 << (int)reading.Method;
            traits |= When(reading.Axis != MeasuredAxis.Unspecified, SubjectTraits.Axes)
                | When(reading.Organ is not null, SubjectTraits.Organs)
                | When(reading.State is ReadingState.Merged or ReadingState.Split, SubjectTraits.Lineage)
                | When(reading.State == ReadingState.TooSmall, SubjectTraits.TooSmall);
        }

        return traits;
    }

    private static SubjectTraits When(bool condition, SubjectTraits trait) => condition ? trait : SubjectTraits.None;
}
