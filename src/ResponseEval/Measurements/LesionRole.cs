namespace ResponseEval;

/// <summary>The part a lesion plays in the assessment.</summary>
public enum LesionRole
{
    /// <summary>No role was given; not valid in a history.</summary>
    Unspecified,

    /// <summary>A measurable lesion chosen at baseline and measured at every assessment (RECIST 1.1, section 4.2).</summary>
    Target,

    /// <summary>Any other lesion seen at baseline, followed without measurement (RECIST 1.1, section 4.2).</summary>
    NonTarget,

    /// <summary>A measurable lesion first seen after baseline (iRECIST "new lesion, target", NLT; Lancet Oncol 2017;18:e143-52).</summary>
    NewTarget,

    /// <summary>Any other lesion first seen after baseline (iRECIST "new lesion, non-target", NLNT).</summary>
    NewNonTarget,
}
