namespace JojDomain;

/// <summary>What kind of data an asset holds.</summary>
/// <remarks>
/// After the Data Privacy Vocabulary (DPV) 2.0 of the W3C community group and its extension for personal data (DPV-PD), whose concepts are named; a word for which none is
/// named is our own. Data can be in several categories: pseudonymised health data. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record DataCategory : ITextForm<DataCategory>
{
    /// <summary>About people who are, or can be, identified (DPV PersonalData).</summary>
    public static DataCategory Personal { get; } = new("personal");

    /// <summary>About people, and able to harm them seriously (DPV SensitivePersonalData).</summary>
    public static DataCategory Sensitive { get; } = new("sensitive");

    /// <summary>About people, with other names or numbers in place of theirs (DPV PseudonymisedData).</summary>
    public static DataCategory Pseudonymised { get; } = new("pseudonymised");

    /// <summary>About people who can no longer be identified (DPV AnonymisedData).</summary>
    public static DataCategory Anonymised { get; } = new("anonymised");

    /// <summary>Not about people (DPV NonPersonalData).</summary>
    public static DataCategory NonPersonal { get; } = new("nonPersonal");

    /// <summary>Confidential, by obligation or by choice (DPV ConfidentialData).</summary>
    public static DataCategory Confidential { get; } = new("confidential");

    /// <summary>Kept secret by a state.</summary>
    public static DataCategory Classified { get; } = new("classified");

    /// <summary>Free for all to use.</summary>
    public static DataCategory Open { get; } = new("open");

    /// <summary>About health and its care (DPV-PD MedicalHealth).</summary>
    public static DataCategory Health { get; } = new("health");

    /// <summary>About inherited characteristics (DPV-PD Genetic).</summary>
    public static DataCategory Genetic { get; } = new("genetic");

    /// <summary>About features of the body by which people are distinguished (DPV-PD Biometric).</summary>
    public static DataCategory Biometric { get; } = new("biometric");

    /// <summary>About money, accounts and credit (DPV-PD Financial).</summary>
    public static DataCategory Financial { get; } = new("financial");

    /// <summary>About taxes (DPV-PD Tax).</summary>
    public static DataCategory Tax { get; } = new("tax");

    /// <summary>About where people or things are or were (DPV-PD Location).</summary>
    public static DataCategory Location { get; } = new("location");

    /// <summary>Addresses and numbers (DPV-PD Contact).</summary>
    public static DataCategory Contact { get; } = new("contact");

    /// <summary>Names, numbers and papers by which people are identified (DPV-PD Identifying).</summary>
    public static DataCategory Identity { get; } = new("identity");

    /// <summary>Passwords and keys (DPV-PD Authenticating).</summary>
    public static DataCategory Credentials { get; } = new("credentials");

    /// <summary>Messages and calls, and who had them with whom (DPV-PD Communication).</summary>
    public static DataCategory Communication { get; } = new("communication");

    /// <summary>What people do, buy or look at (DPV-PD Behavioral).</summary>
    public static DataCategory Behavioural { get; } = new("behavioural");

    /// <summary>Work and careers (DPV-PD Professional).</summary>
    public static DataCategory Professional { get; } = new("professional");

    /// <summary>Schools, marks and degrees.</summary>
    public static DataCategory Education { get; } = new("education");

    /// <summary>Crimes, suspicions and sentences (DPV-PD Criminal).</summary>
    public static DataCategory Criminal { get; } = new("criminal");

    /// <summary>Files of courts and prosecutors.</summary>
    public static DataCategory Judicial { get; } = new("judicial");

    /// <summary>Opinions, parties and votes (DPV-PD PoliticalAffiliation).</summary>
    public static DataCategory Political { get; } = new("political");

    /// <summary>Origin and descent (DPV-PD EthnicOrigin).</summary>
    public static DataCategory Ethnic { get; } = new("ethnic");

    /// <summary>Faith (DPV-PD Religion).</summary>
    public static DataCategory Religious { get; } = new("religious");

    /// <summary>About children.</summary>
    public static DataCategory Children { get; } = new("children");

    /// <summary>Prices, customers and plans of a business.</summary>
    public static DataCategory Commercial { get; } = new("commercial");

    /// <summary>The state and operation of machines and networks.</summary>
    public static DataCategory Technical { get; } = new("technical");

    /// <summary>Maps and pictures of the ground.</summary>
    public static DataCategory Geospatial { get; } = new("geospatial");

    /// <summary>Armed forces, their people and means.</summary>
    public static DataCategory Military { get; } = new("military");

    /// <summary>Figures about many people or things, without single ones.</summary>
    public static DataCategory Statistical { get; } = new("statistical");

    /// <summary>The data with which a machine-learning model is or will be trained.</summary>
    public static DataCategory Training { get; } = new("training");
}
