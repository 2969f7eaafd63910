namespace ResponseEval;

/// <summary>The categories in which disease progressed.</summary>
[Flags]
public enum ProgressionTriggers : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The target lesions.</summary>
    Target = 1,

    /// <summary>The non-target lesions.</summary>
    NonTarget = 2,

    /// <summary>A new lesion appeared, or a known one set progression again.</summary>
    NewLesion = 4,
}
