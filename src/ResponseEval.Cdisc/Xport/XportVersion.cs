namespace ResponseEval.Cdisc;

/// <summary>
/// The two generations of the SAS transport format: "Record Layout of a SAS Version 5 or 6 Data Set in SAS Transport (XPORT) Format" (SAS
/// technical note TS-140) and "Record Layout of a SAS Version 8 or 9 Data Set in SAS Transport Format".
/// </summary>
public enum XportVersion
{
    /// <summary>Names of 8 bytes, labels of 40, texts of 200. What agencies ask for.</summary>
    V5,

    /// <summary>Names of 32 bytes, labels of 256, texts of 32,767. It also states the number of rows.</summary>
    V8,
}
