namespace ResponseEval;

/// <summary>How a lesion was imaged or measured. No response depends on it; the data checks read it.</summary>
public enum ImagingMethod : byte
{
    /// <summary>Not recorded; the checks then take CT for granted.</summary>
    Unspecified,

    /// <summary>Computed tomography without contrast, or with contrast not recorded.</summary>
    Ct,

    /// <summary>Computed tomography with contrast.</summary>
    ContrastCt,

    /// <summary>Magnetic resonance imaging.</summary>
    Mri,

    /// <summary>The CT part of a PET-CT.</summary>
    PetCt,

    /// <summary>Chest radiograph: lesions from 20 mm are measurable (RECIST 1.1, section 3.1).</summary>
    ChestXRay,

    /// <summary>Calipers, for superficial lesions: from 10 mm (RECIST 1.1, section 3.1).</summary>
    Caliper,

    /// <summary>Ultrasound, which does not measure (RECIST 1.1, section 3.2.2).</summary>
    Ultrasound,

    /// <summary>Another method that does not measure: bone scan, endoscopy, physical examination.</summary>
    Other,
}

/// <summary>Which axis of a lesion a diameter is.</summary>
public enum MeasuredAxis : byte
{
    /// <summary>Not recorded; the checks take the axis that RECIST asks for.</summary>
    Unspecified,

    /// <summary>The longest diameter: right for lesions that are not lymph nodes.</summary>
    Longest,

    /// <summary>The short axis, perpendicular to the longest diameter: right for lymph nodes.</summary>
    Perpendicular,
}

/// <summary>What a lesion is made of, where that bears on its being measurable (RECIST 1.1, section 3.1 and appendix II).</summary>
public enum LesionNature
{
    /// <summary>Not recorded.</summary>
    Unspecified,

    /// <summary>Solid tissue; of a bone lesion its soft-tissue part.</summary>
    Solid,

    /// <summary>Bone without a soft-tissue part.</summary>
    Bone,

    /// <summary>A cystic lesion.</summary>
    Cystic,

    /// <summary>Effusion, ascites, leptomeningeal or lymphangitic spread: never measurable.</summary>
    Diffuse,
}
