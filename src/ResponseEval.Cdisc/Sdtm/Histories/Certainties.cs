namespace ResponseEval.Cdisc;

/// <summary>
/// How sure the reader is of new lesions: what the record of the lesion says, else what NEWLPROG says at that visit of lesions first seen there or equivocal before; a
/// lesion once equivocal stays so until it is called unequivocal.
/// </summary>
internal sealed class Certainties(SdtmSubject subject)
{
    private readonly HashSet<string> equivocal = new(StringComparer.Ordinal);

    /// <summary>The certainty of a new lesion that is there, visit after visit.</summary>
    public LesionCertainty Of(string lesion, LesionFinding finding, bool isFirstSight, LesionCertainty ofVisit)
    {
        if (!finding.IsSeen)
            return LesionCertainty.Unspecified;
        var certainty = finding.Certainty != LesionCertainty.Unspecified ? finding.Certainty
            : isFirstSight || equivocal.Contains(lesion) ? ofVisit
            : LesionCertainty.Unspecified;
        if (certainty == LesionCertainty.Unspecified && equivocal.Contains(lesion))
            certainty = LesionCertainty.Equivocal;
        if (certainty == LesionCertainty.Equivocal)
            equivocal.Add(lesion);
        else
            equivocal.Remove(lesion);
        return certainty;
    }

    /// <summary>What NEWLPROG says at a visit.</summary>
    public LesionCertainty OfVisit(Visit visit)
    {
        foreach (var i in visit.Responses)
            if (subject.Responses[i] is { TestCode: "NEWLPROG" } response)
                return response.Result switch
                {
                    "EQUIVOCAL" => LesionCertainty.Equivocal,
                    "UNEQUIVOCAL" => LesionCertainty.Unequivocal,
                    _ => LesionCertainty.Unspecified,
                };
        return LesionCertainty.Unspecified;
    }

    /// <summary>The response that tells a new lesion at a visit; -1 if none does.</summary>
    public int NewLesionTold(Visit visit) => visit.Responses.FindIndex(i => subject.Responses[i]
        is { TestCode: "NEWLPROG", Result: "EQUIVOCAL" or "UNEQUIVOCAL" } or { TestCode: "NEWLIND", Result: "Y" });
}
